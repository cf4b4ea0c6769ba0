// GELU is x Φ(x) by the error function, and not the form with tanh.

type Result = { y: number[]; dx: number[] };

/** By its power series, which converges everywhere; beyond 6 it is 1 to all digits. */
function erf(z: number): number {
	if (Math.abs(z) > 6) return Math.sign(z);
	let term = z;
	let sum = z;
	for (let k = 1; k < 150; k++) {
		term *= (-z * z) / k;
		sum += term / (2 * k + 1);
	}
	return (2 / Math.sqrt(Math.PI)) * sum;
}

export function activation(kind: string, x: number[], dy: number[]): Result {
	switch (kind) {
		case 'relu': {
			const y = x.map((v) => (v > 0 ? v : 0));
			return { y, dx: dy.map((g, i) => (x[i] > 0 ? g : 0)) };
		}
		case 'leaky-relu': {
			const y = x.map((v) => (v > 0 ? v : 0.01 * v));
			return { y, dx: dy.map((g, i) => (x[i] > 0 ? g : 0.01 * g)) };
		}
		case 'sigmoid': {
			const y = x.map((v) => 1 / (1 + Math.exp(-v)));
			return { y, dx: dy.map((g, i) => g * y[i] * (1 - y[i])) };
		}
		case 'tanh': {
			const y = x.map((v) => Math.tanh(v));
			return { y, dx: dy.map((g, i) => g * (1 - y[i] * y[i])) };
		}
		default: {
			const c = Math.sqrt(2 / Math.PI);
			const cdf = x.map((v) => 0.5 * (1 + erf(v / Math.SQRT2)));
			const y = x.map((v, i) => v * cdf[i]);
			const slope = x.map((v, i) => cdf[i] + 0.5 * c * v * Math.exp((-v * v) / 2));
			return { y, dx: dy.map((g, i) => g * slope[i]) };
		}
	}
}
