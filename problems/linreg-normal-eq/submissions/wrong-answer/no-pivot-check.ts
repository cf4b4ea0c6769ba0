// The normal equations are solved as if they always had one solution: dependent columns give NaN.
export function linearRegression(X: number[][], y: number[]) {
	const A = X.map((row) => [...row, 1]);
	const d = A[0].length;
	const M = A[0].map((_, j) => [
		...A[0].map((__, k) => A.reduce((s, row) => s + row[j] * row[k], 0)),
		A.reduce((s, row, i) => s + row[j] * y[i], 0),
	]);
	for (let j = 0; j < d; j++) {
		for (let i = 0; i < d; i++) {
			if (i === j) continue;
			const f = M[i][j] / M[j][j];
			for (let k = j; k <= d; k++) M[i][k] -= f * M[j][k];
		}
	}
	const theta = M.map((row, j) => row[d] / row[j]);
	return { weights: theta.slice(0, -1), bias: theta[d - 1] };
}
