// Mean and squares in one pass (Welford), all in flat typed arrays.

export function normalise(
	kind: string,
	X: number[][],
	gamma: number[],
	beta: number[],
	eps: number,
	dY: number[][],
) {
	const n = X.length;
	const d = gamma.length;
	const Y = Array.from({ length: n }, () => new Float64Array(d));
	const dX = Array.from({ length: n }, () => new Float64Array(d));
	const dGamma = new Float64Array(d);
	const dBeta = new Float64Array(d);
	const u = new Float64Array(d);
	for (let i = 0; i < n; i++) {
		let mean = 0;
		let squares = 0;
		for (let j = 0; j < d; j++) {
			const before = X[i][j] - mean;
			if (kind === 'layer') mean += before / (j + 1);
			squares += before * (X[i][j] - mean);
		}
		const inverse = 1 / Math.sqrt(squares / d + eps);
		let a = 0;
		let b = 0;
		for (let j = 0; j < d; j++) {
			const dy = dY[i][j];
			u[j] = (X[i][j] - mean) * inverse;
			Y[i][j] = u[j] * gamma[j] + beta[j];
			dGamma[j] += dy * u[j];
			dBeta[j] += dy;
			a += dy * gamma[j];
			b += dy * gamma[j] * u[j];
		}
		if (kind !== 'layer') a = 0;
		for (let j = 0; j < d; j++) dX[i][j] = (inverse * (d * dY[i][j] * gamma[j] - a - u[j] * b)) / d;
	}
	return { Y, dX, dGamma, dBeta };
}
