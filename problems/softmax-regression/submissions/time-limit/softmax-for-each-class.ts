// The scores of a row are taken again for each class: O(n·d·k²·t).
export function softmaxRegression(X: number[][], y: number[], k: number, rate: number, steps: number) {
	const n = X.length;
	const weights = Array.from({ length: k }, () => X[0].map(() => 0));
	const biases = weights.map(() => 0);
	const losses: number[] = [];
	const logProbability = (x: number[], c: number) => {
		const z = weights.map((w, b) => w.reduce((sum, v, j) => sum + v * x[j], biases[b]));
		const largest = Math.max(...z);
		return z[c] - largest - Math.log(z.reduce((sum, v) => sum + Math.exp(v - largest), 0));
	};
	for (let t = 0; t < steps; t++) {
		losses.push(-X.reduce((sum, x, i) => sum + logProbability(x, y[i]), 0) / n);
		const errors = X.map((x, i) =>
			weights.map((_, c) => Math.exp(logProbability(x, c)) - (c === y[i] ? 1 : 0)),
		);
		weights.forEach((w, c) => {
			w.forEach((_, j) => (w[j] -= (rate / n) * errors.reduce((sum, e, i) => sum + e[c] * X[i][j], 0)));
			biases[c] -= (rate / n) * errors.reduce((sum, e) => sum + e[c], 0);
		});
	}
	return { weights, biases, losses };
}
