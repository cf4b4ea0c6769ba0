// All probabilities of a step as one matrix (n, k), then the gradient class by class.
export function softmaxRegression(X: number[][], y: number[], k: number, rate: number, steps: number) {
	const n = X.length;
	let weights = Array.from({ length: k }, () => X[0].map(() => 0));
	let biases = Array.from({ length: k }, () => 0);
	const losses: number[] = [];
	while (losses.length < steps) {
		const Z = X.map((x) => weights.map((w, c) => x.reduce((sum, v, j) => sum + v * w[j], 0) + biases[c]));
		const logSums = Z.map((z) => {
			const top = z.reduce((a, b) => (a > b ? a : b));
			return top + Math.log(z.reduce((sum, v) => sum + Math.exp(v - top), 0));
		});
		losses.push(Z.reduce((sum, z, i) => sum + (logSums[i] - z[y[i]]), 0) / n);
		const E = Z.map((z, i) => z.map((v, c) => Math.exp(v - logSums[i]) - Number(c === y[i])));
		weights = weights.map((w, c) =>
			w.map((v, j) => v - (rate / n) * E.reduce((sum, e, i) => sum + e[c] * X[i][j], 0)),
		);
		biases = biases.map((b, c) => b - (rate / n) * E.reduce((sum, e) => sum + e[c], 0));
	}
	return { weights, biases, losses };
}
