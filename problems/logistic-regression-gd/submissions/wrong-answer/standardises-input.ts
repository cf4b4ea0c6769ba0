// The rows are standardised in place: the weights are those of other data, and the input is changed.
export function logisticRegression(X: number[][], y: number[], rate: number, steps: number, lambda: number) {
	const [n, d] = [X.length, X[0].length];
	for (let j = 0; j < d; j++) {
		const mean = X.reduce((s, row) => s + row[j], 0) / n;
		const sd = Math.sqrt(X.reduce((s, row) => s + (row[j] - mean) ** 2, 0) / n) || 1;
		for (const row of X) row[j] = (row[j] - mean) / sd;
	}
	const weights = new Array<number>(d).fill(0);
	let bias = 0;
	const losses: number[] = [];
	for (let t = 0; t < steps; t++) {
		const z = X.map((row) => row.reduce((s, v, j) => s + v * weights[j], bias));
		const loss =
			z.reduce((s, v, i) => s + Math.max(v, 0) + Math.log1p(Math.exp(-Math.abs(v))) - y[i] * v, 0) / n;
		losses.push(loss + (lambda / 2) * weights.reduce((s, w) => s + w * w, 0));
		const error = z.map((v, i) => 1 / (1 + Math.exp(-v)) - y[i]);
		for (let j = 0; j < d; j++)
			weights[j] -= rate * (X.reduce((s, row, i) => s + error[i] * row[j], 0) / n + lambda * weights[j]);
		bias -= (rate * error.reduce((a, b) => a + b, 0)) / n;
	}
	return { weights, bias, losses };
}
