// GELU is approximated by x σ(1.702 x), which is another function.

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
			const y = x.map((v) => Math.tanh(v));
			return { y, dx: dy.map((g, i) => g * (1 - y[i] * y[i])) };
		}
		default: {
			const c = 1.702;
			const s = x.map((v) => 1 / (1 + Math.exp(-c * v)));
			const y = x.map((v, i) => v * s[i]);
			const slope = x.map((v, i) => s[i] + c * v * s[i] * (1 - s[i]));
			return { y, dx: dy.map((g, i) => g * slope[i]) };
		}
	}
}
