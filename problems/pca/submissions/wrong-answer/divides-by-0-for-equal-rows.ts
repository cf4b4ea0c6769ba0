// The angle of a rotation is taken by a division by an entry that may be 0.
export function pca(X: number[][], k: number) {
	const n = X.length;
	const mean = X[0].map((_, j) => X.reduce((sum, row) => sum + row[j], 0) / n);
	const C = X.map((row) => row.map((v, j) => v - mean[j]));
	const S = mean.map((_, a) => mean.map((_, b) => C.reduce((sum, x) => sum + x[a] * x[b], 0) / (n - 1)));
	const { values, vectors } = eigen(S);
	const order = values.map((_, a) => a).sort((a, b) => values[b] - values[a]);
	const components = order.slice(0, k).map((a) => vectors[a]);
	const variances = order.slice(0, k).map((a) => values[a]);
	const scores = C.map((x) => components.map((v) => x.reduce((sum, value, j) => sum + value * v[j], 0)));
	return { components, variances, scores };
}

function eigen(A: number[][]): { values: number[]; vectors: number[][] } {
	const d = A.length;
	const V = A.map((_, i) => A.map((_, j) => (i === j ? 1 : 0)));
	for (let sweep = 0; sweep < 15; sweep++) {
		for (let p = 0; p < d; p++) {
			for (let q = p + 1; q < d; q++) {
				const theta = (A[q][q] - A[p][p]) / (2 * A[p][q]);
				const t = Math.sign(theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
				const c = 1 / Math.sqrt(t * t + 1);
				const s = t * c;
				for (let r = 0; r < d; r++) {
					const x = A[r][p];
					const y = A[r][q];
					A[r][p] = c * x - s * y;
					A[r][q] = s * x + c * y;
				}
				for (let r = 0; r < d; r++) {
					const x = A[p][r];
					const y = A[q][r];
					A[p][r] = c * x - s * y;
					A[q][r] = s * x + c * y;
					const u = V[p][r];
					const v = V[q][r];
					V[p][r] = c * u - s * v;
					V[q][r] = s * u + c * v;
				}
			}
		}
	}
	return { values: A.map((row, j) => row[j]), vectors: V };
}
