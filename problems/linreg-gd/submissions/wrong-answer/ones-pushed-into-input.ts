// The column of ones is pushed into the caller's rows.
export function linearRegression(X: number[][], y: number[], rate: number, steps: number) {
	const n = X.length;
	for (const row of X) row.push(1);
	let w = X[0].map(() => 0);
	const losses: number[] = [];
	for (let t = 0; t < steps; t++) {
		const r = X.map((row, i) => row.reduce((sum, v, j) => sum + v * w[j], 0) - y[i]);
		losses.push(r.reduce((sum, v) => sum + v * v, 0) / (2 * n));
		w = w.map((v, j) => v - (rate / n) * r.reduce((sum, e, i) => sum + e * X[i][j], 0));
	}
	return { weights: w.slice(0, -1), bias: w[w.length - 1], losses };
}
