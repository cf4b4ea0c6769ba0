// The soft threshold as a difference of two positive parts; the weight is first taken out of the residuals, then the new one put in.
export function lasso(X: number[][], y: number[], lambda: number, sweeps: number) {
	const n = X.length;
	const sum = (values: Iterable<number>) => [...values].reduce((a, b) => a + b, 0);
	const xMean = X[0].map((_, j) => sum(X.map((row) => row[j])) / n);
	const yMean = sum(y) / n;
	const rows = X.map((row) => row.map((v, j) => v - xMean[j]));
	const a = xMean.map((_, j) => sum(rows.map((row) => row[j] ** 2)) / n);
	let r = y.map((v) => v - yMean);
	const w = xMean.map(() => 0);
	while (sweeps-- > 0)
		a.forEach((aj, j) => {
			if (aj === 0) return;
			const old = w[j];
			const partial = r.map((v, i) => v + rows[i][j] * old);
			const c = sum(partial.map((v, i) => v * rows[i][j])) / n;
			w[j] = (Math.max(0, c - lambda) - Math.max(0, -c - lambda)) / aj;
			r = partial.map((v, i) => v - rows[i][j] * w[j]);
		});
	return { weights: w, bias: yMean - sum(w.map((v, j) => v * xMean[j])) };
}
