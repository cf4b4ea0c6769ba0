// The biases are never moved.
export function softmaxRegression(X: number[][], y: number[], k: number, rate: number, steps: number) {
	const n = X.length;
	const d = X[0].length;
	const weights = Array.from({ length: k }, () => new Array<number>(d).fill(0));
	const biases = new Array<number>(k).fill(0);
	const losses: number[] = [];
	for (let step = 0; step < steps; step++) {
		const gradients = weights.map((row) => row.map(() => 0));
		const biasGradients = biases.map(() => 0);
		let loss = 0;
		for (let i = 0; i < n; i++) {
			const z = weights.map((w, c) => w.reduce((sum, v, j) => sum + v * X[i][j], biases[c]));
			const largest = Math.max(...z);
			const e = z.map((v) => Math.exp(v - largest));
			const total = e.reduce((a, b) => a + b, 0);
			const p = e.map((v) => v / total);
			loss += largest + Math.log(total) - z[y[i]];
			for (let c = 0; c < k; c++) {
				const error = p[c] - (y[i] === c ? 1 : 0);
				for (let j = 0; j < d; j++) gradients[c][j] += (error * X[i][j]) / n;
				biasGradients[c] += error / n;
			}
		}
		losses.push(loss / n);
		for (let c = 0; c < k; c++) {
			for (let j = 0; j < d; j++) weights[c][j] -= rate * gradients[c][j];
		}
	}
	return { weights, biases, losses };
}
