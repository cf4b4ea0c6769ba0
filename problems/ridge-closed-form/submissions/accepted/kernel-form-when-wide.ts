// Solves the smaller of the two systems: d by d of the columns, or n by n of the rows, w = Xc'(XcXc' + λI)⁻¹ yc.
export function ridgeRegression(X: number[][], y: number[], lambda: number) {
	const n = X.length;
	const means = X[0].map((_, j) => X.reduce((s, row) => s + row[j], 0) / n);
	const yMean = y.reduce((s, v) => s + v, 0) / n;
	const rows = X.map((row) => row.map((v, j) => v - means[j]));
	const columns = means.map((_, j) => rows.map((row) => row[j]));
	const target = y.map((v) => v - yMean);
	const weights =
		means.length <= n
			? solve(gram(columns, lambda), times(columns, target))
			: times(columns, solve(gram(rows, lambda), target));
	return { weights, bias: yMean - dot(weights, means) };
}

function dot(a: number[], b: number[]): number {
	let sum = 0;
	for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
	return sum;
}

function times(A: number[][], v: number[]): number[] {
	return A.map((row) => dot(row, v));
}

function gram(vectors: number[][], lambda: number): number[][] {
	const G = vectors.map((a, i) => vectors.map((b, j) => (j <= i ? dot(a, b) : 0)));
	for (let i = 0; i < G.length; i++) {
		for (let j = 0; j < i; j++) G[j][i] = G[i][j];
		G[i][i] += lambda;
	}
	return G;
}

function solve(A: number[][], b: number[]): number[] {
	const x = [...b];
	for (let j = 0; j < A.length; j++)
		for (let i = j + 1; i < A.length; i++) {
			const factor = A[i][j] / A[j][j];
			for (let k = j + 1; k < A.length; k++) A[i][k] -= factor * A[j][k];
			x[i] -= factor * x[j];
		}
	for (let j = A.length - 1; j >= 0; j--) {
		for (let k = j + 1; k < A.length; k++) x[j] -= A[j][k] * x[k];
		x[j] /= A[j][j];
	}
	return x;
}
