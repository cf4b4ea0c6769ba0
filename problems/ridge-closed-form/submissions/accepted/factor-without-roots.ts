// S + λI = L D L' with ones on the diagonal of L, in flat typed arrays; the targets are not centred, which changes nothing.
export function ridgeRegression(X: number[][], y: number[], lambda: number) {
	const n = X.length;
	const d = X[0].length;
	const means = new Float64Array(d);
	for (const row of X) for (let j = 0; j < d; j++) means[j] += row[j] / n;
	const S = new Float64Array(d * d);
	const w = new Float64Array(d);
	const x = new Float64Array(d);
	for (let i = 0; i < n; i++) {
		for (let j = 0; j < d; j++) x[j] = X[i][j] - means[j];
		for (let j = 0; j < d; j++) {
			w[j] += x[j] * y[i];
			for (let k = 0; k <= j; k++) S[j * d + k] += x[j] * x[k];
		}
	}
	for (let j = 0; j < d; j++) S[j * d + j] += lambda;
	for (let j = 0; j < d; j++) {
		for (let i = j + 1; i < d; i++) {
			const factor = S[i * d + j] / S[j * d + j];
			for (let k = j + 1; k <= i; k++) S[i * d + k] -= factor * S[k * d + j];
			w[i] -= factor * w[j];
		}
	}
	for (let j = d - 1; j >= 0; j--) {
		for (let k = j + 1; k < d; k++) w[j] -= S[k * d + j] * w[k];
		w[j] /= S[j * d + j];
	}
	let bias = 0;
	for (const value of y) bias += value / n;
	for (let j = 0; j < d; j++) bias -= w[j] * means[j];
	return { weights: Array.from(w), bias };
}
