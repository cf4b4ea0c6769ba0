// Everything from one exponential of a number that is not above 0, so that nothing overflows. GELU is x σ(2u).

function sigmoid(z: number): number {
	const e = Math.exp(-Math.abs(z));
	return z >= 0 ? 1 / (1 + e) : e / (1 + e);
}

const slopeOfSigmoid = (z: number) => sigmoid(z) * sigmoid(-z);
const k = 2 * Math.sqrt(2 / Math.PI);
const inside = (x: number) => k * (x + 0.044715 * x ** 3);

const table: Record<string, [f: (x: number) => number, derivative: (x: number) => number]> = {
	relu: [(x) => (x > 0 ? x : 0), (x) => Number(x > 0)],
	'leaky-relu': [(x) => (x > 0 ? x : x / 100), (x) => (x > 0 ? 1 : 1 / 100)],
	sigmoid: [sigmoid, slopeOfSigmoid],
	tanh: [(x) => 2 * sigmoid(2 * x) - 1, (x) => 4 * slopeOfSigmoid(2 * x)],
	gelu: [
		(x) => x * sigmoid(inside(x)),
		(x) => sigmoid(inside(x)) + x * slopeOfSigmoid(inside(x)) * k * (1 + 0.134145 * x ** 2),
	],
};

export function activation(kind: string, x: number[], dy: number[]) {
	const [f, derivative] = table[kind];
	return { y: x.map(f), dx: x.map((v, i) => dy[i] * derivative(v)) };
}
