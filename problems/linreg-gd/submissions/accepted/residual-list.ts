// All residuals first, then the gradient column by column.
export function linearRegression(X: number[][], y: number[], rate: number, steps: number) {
	const n = X.length;
	let w = X[0].map(() => 0);
	let b = 0;
	const losses: number[] = [];
	for (let t = 0; t < steps; t++) {
		const r = X.map((row, i) => row.reduce((sum, v, j) => sum + v * w[j], b) - y[i]);
		losses.push(r.reduce((sum, v) => sum + v * v, 0) / n / 2);
		w = w.map((v, j) => v - (rate / n) * r.reduce((sum, e, i) => sum + e * X[i][j], 0));
		b -= (rate / n) * r.reduce((sum, e) => sum + e, 0);
	}
	return { weights: w, bias: b, losses };
}
