// Each weight is a quotient of two determinants, d + 1 of them in all: O(d⁴) where one factorisation is O(d³).
export function ridgeRegression(X: number[][], y: number[], lambda: number) {
	const n = X.length;
	const means = X[0].map((_, j) => X.reduce((s, row) => s + row[j], 0) / n);
	const yMean = y.reduce((s, v) => s + v, 0) / n;
	const Z = X.map((row) => row.map((v, j) => v - means[j]));
	const S = means.map((_, j) =>
		means.map((__, k) => Z.reduce((s, row) => s + row[j] * row[k], 0) + (j === k ? lambda : 0)),
	);
	const c = means.map((_, j) => Z.reduce((s, row, i) => s + row[j] * (y[i] - yMean), 0));
	const whole = determinant(S);
	const weights = means.map(
		(_, j) => determinant(S.map((row, i) => row.map((v, k) => (k === j ? c[i] : v)))) / whole,
	);
	return { weights, bias: weights.reduce((s, w, j) => s - w * means[j], yMean) };
}

function determinant(A: number[][]): number {
	const M = A.map((row) => [...row]);
	let product = 1;
	for (let j = 0; j < M.length; j++) {
		let best = j;
		for (let i = j + 1; i < M.length; i++) if (Math.abs(M[i][j]) > Math.abs(M[best][j])) best = i;
		if (M[best][j] === 0) return 0;
		if (best !== j) {
			[M[j], M[best]] = [M[best], M[j]];
			product = -product;
		}
		product *= M[j][j];
		for (let i = j + 1; i < M.length; i++) {
			const factor = M[i][j] / M[j][j];
			for (let k = j; k < M.length; k++) M[i][k] -= factor * M[j][k];
		}
	}
	return product;
}
