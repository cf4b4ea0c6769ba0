// All weights take one gradient step and are then thresholded: proximal gradient descent, another way to the same minimum.
export function lasso(X: number[][], y: number[], lambda: number, sweeps: number) {
	const n = X.length;
	const d = X[0].length;
	const xMean = X[0].map((_, j) => X.reduce((sum, row) => sum + row[j], 0) / n);
	const yMean = y.reduce((a, b) => a + b, 0) / n;
	const columns = X[0].map((_, j) => X.map((row) => row[j] - xMean[j]));
	const bound = columns.reduce((sum, x) => sum + x.reduce((s, v) => s + v * v, 0) / n, 0) || 1;
	const weights = new Array<number>(d).fill(0);
	const residuals = y.map((v) => v - yMean);
	for (let sweep = 0; sweep < sweeps; sweep++) {
		for (let j = 0; j < d; j++) {
			const slope = columns[j].reduce((sum, v, i) => sum + v * residuals[i], 0) / n;
			weights[j] = soft(weights[j] + slope / bound, lambda / bound);
		}
		for (let i = 0; i < n; i++)
			residuals[i] = y[i] - yMean - columns.reduce((sum, x, j) => sum + x[i] * weights[j], 0);
	}
	return { weights, bias: weights.reduce((sum, w, j) => sum - w * xMean[j], yMean) };
}

function soft(c: number, threshold: number): number {
	if (c > threshold) return c - threshold;
	if (c < -threshold) return c + threshold;
	return 0;
}
