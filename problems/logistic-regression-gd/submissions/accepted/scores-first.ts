// Scores of all rows first, then the gradient column by column.
export function logisticRegression(X: number[][], y: number[], rate: number, steps: number, lambda: number) {
	const [n, d] = [X.length, X[0].length];
	let weights = new Array<number>(d).fill(0);
	let bias = 0;
	const losses: number[] = [];
	for (let t = 0; t < steps; t++) {
		const z = X.map((row) => row.reduce((sum, v, j) => sum + v * weights[j], bias));
		const p = z.map((s) => (s >= 0 ? 1 / (1 + Math.exp(-s)) : Math.exp(s) / (1 + Math.exp(s))));
		const rowLoss = z.map((s, i) => {
			const margin = y[i] === 1 ? s : -s;
			return margin > 0 ? Math.log1p(Math.exp(-margin)) : -margin + Math.log1p(Math.exp(margin));
		});
		losses.push(
			rowLoss.reduce((a, b) => a + b, 0) / n + (lambda * weights.reduce((s, w) => s + w * w, 0)) / 2,
		);
		const error = p.map((v, i) => (v - y[i]) / n);
		weights = weights.map(
			(w, j) => w - rate * (X.reduce((s, row, i) => s + error[i] * row[j], 0) + lambda * w),
		);
		bias = bias - rate * error.reduce((a, b) => a + b, 0);
	}
	return { weights, bias, losses };
}
