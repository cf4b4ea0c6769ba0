// The gradient of RMS norm is centred, as that of layer norm.

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
		let mu = 0;
		if (kind === 'layer') for (let j = 0; j < d; j++) mu += x[j] / d;
		let square = 0;
		for (let j = 0; j < d; j++) square += (x[j] - mu) ** 2 / d;
		const sigma = Math.sqrt(square + eps);
		const u = x.map((v) => (v - mu) / sigma);
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
		dX.push(g.map((v, j) => (v - meanG - u[j] * meanGU) / sigma));
	}
	return { Y, dX, dGamma, dBeta };
}
