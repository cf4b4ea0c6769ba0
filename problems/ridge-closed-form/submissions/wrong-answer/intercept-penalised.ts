// The column of ones is penalised like the others, so predictions are pulled to 0.
export function ridgeRegression(X: number[][], y: number[], lambda: number) {
	const A = X.map((row) => [...row, 1]);
	const d = X[0].length;
	const M = A[0].map((_, j) => [
		...A[0].map((__, k) => A.reduce((s, row) => s + row[j] * row[k], 0) + (j === k ? lambda : 0)),
		A.reduce((s, row, i) => s + row[j] * y[i], 0),
	]);
	const theta = solve(M);
	return { weights: theta.slice(0, d), bias: theta[d] };
}

function solve(M: number[][]): number[] {
	for (let j = 0; j < M.length; j++)
		for (let i = 0; i < M.length; i++) {
			if (i === j) continue;
			const factor = M[i][j] / M[j][j];
			for (let k = j; k < M[i].length; k++) M[i][k] -= factor * M[j][k];
		}
	return M.map((row, j) => row[M.length] / row[j]);
}
