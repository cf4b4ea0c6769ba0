// Centred columns, Gauss-Jordan on the augmented matrix: no pivoting, as the matrix is positive definite.
export function ridgeRegression(X: number[][], y: number[], lambda: number) {
	const n = X.length;
	const average = (values: number[]) => values.reduce((a, b) => a + b, 0) / n;
	const means = X[0].map((_, j) => average(X.map((row) => row[j])));
	const yMean = average(y);
	const columns = means.map((m, j) => X.map((row) => row[j] - m));
	const target = y.map((v) => v - yMean);
	const dot = (a: number[], b: number[]) => a.reduce((s, v, i) => s + v * b[i], 0);
	const M = columns.map((a, j) => [
		...columns.map((b, k) => dot(a, b) + (j === k ? lambda : 0)),
		dot(a, target),
	]);
	for (let j = 0; j < M.length; j++) {
		const pivot = M[j][j];
		for (let k = j; k < M[j].length; k++) M[j][k] /= pivot;
		for (let i = 0; i < M.length; i++) {
			const factor = M[i][j];
			if (i === j || factor === 0) continue;
			for (let k = j; k < M[i].length; k++) M[i][k] -= factor * M[j][k];
		}
	}
	const weights = M.map((row) => row[row.length - 1]);
	return { weights, bias: yMean - dot(weights, means) };
}
