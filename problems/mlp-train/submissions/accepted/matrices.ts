// The whole batch as matrices, layer by layer.
const transpose = (A: number[][]) => A[0].map((_, j) => A.map((row) => row[j]));
const dot = (a: number[], b: number[]) => a.reduce((sum, v, i) => sum + v * b[i], 0);

export function trainMlp(
	X: number[][],
	y: number[],
	W1: number[][],
	b1: number[],
	w2: number[],
	b2: number,
	rate: number,
	epochs: number,
) {
	const n = X.length;
	const columns = transpose(X);
	const losses: number[] = [];
	for (let t = 0; t < epochs; t++) {
		const A = X.map((x) => W1.map((w, k) => Math.tanh(dot(w, x) + b1[k])));
		const z = A.map((a) => dot(a, w2) + b2);
		losses.push(
			z.reduce((sum, v, i) => sum + Math.max(v, 0) - y[i] * v + Math.log1p(Math.exp(-Math.abs(v))), 0) / n,
		);
		const delta = z.map((v, i) => (1 / (1 + Math.exp(-v)) - y[i]) / n);
		const D = transpose(A.map((a, i) => a.map((v, k) => delta[i] * w2[k] * (1 - v * v))));
		const activations = transpose(A);
		W1 = W1.map((w, k) => w.map((v, j) => v - rate * dot(D[k], columns[j])));
		b1 = b1.map((v, k) => v - rate * D[k].reduce((s, e) => s + e, 0));
		w2 = w2.map((v, k) => v - rate * dot(activations[k], delta));
		b2 -= rate * delta.reduce((s, e) => s + e, 0);
	}
	return { W1, b1, w2, b2, losses };
}
