// Mean and deviation are those of each column over the rows, as in batch norm.

export function normalise(
	kind: string,
	X: number[][],
	gamma: number[],
	beta: number[],
	eps: number,
	dY: number[][],
) {
	const d = gamma.length;
	const Y: number[][] = [];
	const dX: number[][] = [];
	const dGamma = new Array(d).fill(0);
	const dBeta = new Array(d).fill(0);
	const n = X.length;
	const mu = gamma.map((_, j) => (kind === 'layer' ? X.reduce((sum, x) => sum + x[j] / n, 0) : 0));
	const sigma = mu.map((m, j) => Math.sqrt(X.reduce((sum, x) => sum + (x[j] - m) ** 2 / n, eps)));
	const g = dY.map((row) => row.map((v, j) => v * gamma[j]));
	const along = gamma.map((_, j) =>
		g.reduce((s, row, i) => s + (row[j] * (X[i][j] - mu[j])) / sigma[j] / n, 0),
	);
	const shift = gamma.map((_, j) => (kind === 'layer' ? g.reduce((s, row) => s + row[j] / n, 0) : 0));
	for (let i = 0; i < n; i++) {
		const u = X[i].map((v, j) => (v - mu[j]) / sigma[j]);
		Y.push(u.map((v, j) => gamma[j] * v + beta[j]));

		for (let j = 0; j < d; j++) {
			dGamma[j] += dY[i][j] * u[j];
			dBeta[j] += dY[i][j];
		}
		dX.push(g[i].map((v, j) => (v - shift[j] - u[j] * along[j]) / sigma[j]));
	}
	return { Y, dX, dGamma, dBeta };
}
