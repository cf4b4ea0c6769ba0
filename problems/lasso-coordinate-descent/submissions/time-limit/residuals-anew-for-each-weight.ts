// The residuals are computed anew for every weight: O(n·d²·t).
export function lasso(X: number[][], y: number[], lambda: number, sweeps: number) {
	const n = X.length;
	const xMean = X[0].map((_, j) => X.reduce((sum, row) => sum + row[j], 0) / n);
	const yMean = y.reduce((a, b) => a + b, 0) / n;
	const rows = X.map((row) => row.map((v, j) => v - xMean[j]));
	const weights = xMean.map(() => 0);
	for (let sweep = 0; sweep < sweeps; sweep++) {
		for (let j = 0; j < weights.length; j++) {
			const a = rows.reduce((sum, row) => sum + row[j] ** 2, 0) / n;
			if (a === 0) continue;
			const others = rows.map((row) => row.reduce((sum, v, k) => (k === j ? sum : sum + v * weights[k]), 0));
			const c = rows.reduce((sum, row, i) => sum + row[j] * (y[i] - yMean - others[i]), 0) / n;
			weights[j] = (Math.sign(c) * Math.max(Math.abs(c) - lambda, 0)) / a;
		}
	}
	return { weights, bias: weights.reduce((sum, w, j) => sum - w * xMean[j], yMean) };
}
