// Each class is moved before the probabilities for the next are taken: all must move at once.
export function softmaxRegression(X: number[][], y: number[], k: number, rate: number, steps: number) {
	const n = X.length;
	const d = X[0].length;
	const weights = Array.from({ length: k }, () => new Array<number>(d).fill(0));
	const biases = new Array<number>(k).fill(0);
	const losses: number[] = [];
	for (let step = 0; step < steps; step++) {
		let loss = 0;
		for (let i = 0; i < n; i++) {
			const z = weights.map((w, c) => w.reduce((sum, v, j) => sum + v * X[i][j], biases[c]));
			const largest = Math.max(...z);
			loss += largest + Math.log(z.reduce((sum, v) => sum + Math.exp(v - largest), 0)) - z[y[i]];
		}
		losses.push(loss / n);
		for (let c = 0; c < k; c++) {
			const errors = X.map((x, i) => {
				const z = weights.map((w, b) => w.reduce((sum, v, j) => sum + v * x[j], biases[b]));
				const largest = Math.max(...z);
				const total = z.reduce((sum, v) => sum + Math.exp(v - largest), 0);
				return Math.exp(z[c] - largest) / total - (y[i] === c ? 1 : 0);
			});
			for (let j = 0; j < d; j++)
				weights[c][j] -= (rate * errors.reduce((sum, v, i) => sum + v * X[i][j], 0)) / n;
			biases[c] -= (rate * errors.reduce((sum, v) => sum + v, 0)) / n;
		}
	}
	return { weights, biases, losses };
}
