// Columns scaled to unit length, Gauss-Jordan with the largest pivot first.
export function linearRegression(X: number[][], y: number[]) {
	const n = X.length;
	const d = X[0].length;
	const means = X[0].map((_, j) => X.reduce((s, row) => s + row[j], 0) / n);
	const yMean = y.reduce((s, v) => s + v, 0) / n;
	const scale = means.map((m, j) => {
		const length = Math.sqrt(X.reduce((s, row) => s + (row[j] - m) ** 2, 0));
		return length <= 1e-12 * Math.sqrt(n) * Math.abs(m) ? 0 : length;
	});
	const Z = X.map((row) => row.map((v, j) => (scale[j] === 0 ? 0 : (v - means[j]) / scale[j])));
	const M = means.map((_, j) => [
		...means.map((__, k) => Z.reduce((s, row) => s + row[j] * row[k], 0)),
		Z.reduce((s, row, i) => s + row[j] * (y[i] - yMean), 0),
	]);
	const rowOf = new Map<number, number>();
	const used = new Set<number>();
	for (let step = 0; step < d; step++) {
		let best = -1;
		for (let j = 0; j < d; j++) if (!used.has(j) && (best < 0 || M[j][j] > M[best][best])) best = j;
		if (M[best][best] < 1e-10) break;
		used.add(best);
		rowOf.set(best, best);
		const pivot = M[best].map((v) => v / M[best][best]);
		for (let i = 0; i < d; i++) {
			if (i === best) continue;
			const f = M[i][best];
			M[i] = M[i].map((v, k) => v - f * pivot[k]);
		}
		M[best] = pivot;
	}
	const weights = means.map((_, j) => (used.has(j) ? M[j][d] / scale[j] : 0));
	return { weights, bias: yMean - weights.reduce((s, w, j) => s + w * means[j], 0) };
}
