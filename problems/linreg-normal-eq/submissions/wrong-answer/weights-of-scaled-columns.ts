// The columns are standardised and the weights returned are those of the scaled columns: they are never divided by the scale.
export function linearRegression(X: number[][], y: number[]) {
	const n = X.length;
	const d = X[0].length;
	const means = X[0].map((_, j) => X.reduce((s, row) => s + row[j], 0) / n);
	const yMean = y.reduce((s, v) => s + v, 0) / n;
	const sd = means.map((m, j) => Math.sqrt(X.reduce((s, row) => s + (row[j] - m) ** 2, 0) / n));
	const Z = X.map((row) =>
		row.map((v, j) => (sd[j] <= 1e-12 * Math.abs(means[j]) ? 0 : (v - means[j]) / sd[j])),
	);
	const M = means.map((_, j) => [
		...means.map((__, k) => Z.reduce((s, row) => s + row[j] * row[k], 0) / n),
		Z.reduce((s, row, i) => s + row[j] * (y[i] - yMean), 0) / n,
	]);
	const weights = new Array<number>(d).fill(0);
	const kept: number[] = [];
	for (let j = 0; j < d; j++) {
		if (M[j][j] < 1e-10) continue;
		kept.push(j);
		for (let i = j + 1; i < d; i++) {
			const f = M[i][j] / M[j][j];
			for (let k = j; k <= d; k++) M[i][k] -= f * M[j][k];
		}
	}
	for (const j of kept.reverse()) {
		let s = M[j][d];
		for (const k of kept) if (k > j) s -= M[j][k] * weights[k];
		weights[j] = s / M[j][j];
	}
	return { weights, bias: yMean - weights.reduce((s, w, j) => s + w * means[j], 0) };
}
