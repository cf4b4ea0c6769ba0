// The bias's gradient is computed from the weights that were just moved.
export function linearRegression(X: number[][], y: number[], rate: number, steps: number) {
	const n = X.length;
	let w = X[0].map(() => 0);
	let b = 0;
	const losses: number[] = [];
	const residuals = () => X.map((row, i) => row.reduce((sum, v, j) => sum + v * w[j], b) - y[i]);
	for (let t = 0; t < steps; t++) {
		const r = residuals();
		losses.push(r.reduce((sum, v) => sum + v * v, 0) / (2 * n));
		w = w.map((v, j) => v - (rate / n) * r.reduce((sum, e, i) => sum + e * X[i][j], 0));
		b -= (rate / n) * residuals().reduce((sum, e) => sum + e, 0);
	}
	return { weights: w, bias: b, losses };
}
