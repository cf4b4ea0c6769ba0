// Mean and deviation are taken anew for each entry: d² additions a row.

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
	for (let i = 0; i < X.length; i++) {
		const x = X[i];
		const mean = () => (kind === 'layer' ? x.reduce((sum, v) => sum + v, 0) / d : 0);
		const deviation = (mu: number) => Math.sqrt(x.reduce((sum, v) => sum + (v - mu) ** 2, 0) / d + eps);
		const u = x.map((v) => (v - mean()) / deviation(mean()));
		const sigma = deviation(mean());
		Y.push(u.map((v, j) => gamma[j] * v + beta[j]));

		const g = dY[i].map((v, j) => v * gamma[j]);
		let meanG = 0;
		let meanGU = 0;
		for (let j = 0; j < d; j++) {
			dGamma[j] += dY[i][j] * u[j];
			dBeta[j] += dY[i][j];
			meanG += g[j] / d;
			meanGU += (g[j] * u[j]) / d;
		}
		if (kind === 'rms') meanG = 0;
		dX.push(g.map((v, j) => (v - meanG - u[j] * meanGU) / sigma));
	}
	return { Y, dX, dGamma, dBeta };
}
