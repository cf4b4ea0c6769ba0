// The columns are scaled to deviation 1 before they are penalised: another penalty for each column.
export function lasso(X: number[][], y: number[], lambda: number, sweeps: number) {
	const n = X.length;
	const d = X[0].length;
	const xMean = X[0].map((_, j) => X.reduce((sum, row) => sum + row[j], 0) / n);
	const yMean = y.reduce((a, b) => a + b, 0) / n;
	const columns = X[0].map((_, j) => X.map((row) => row[j] - xMean[j]));
	const scale = columns.map((x) => Math.sqrt(x.reduce((s, v) => s + v * v, 0) / n) || 1);
	columns.forEach((x, j) => x.forEach((v, i) => (x[i] = v / scale[j])));
	const weights = new Array<number>(d).fill(0);
	const residuals = y.map((v) => v - yMean);
	for (let sweep = 0; sweep < sweeps; sweep++) {
		for (let j = 0; j < d; j++) {
			const x = columns[j];
			const a = x.reduce((sum, v) => sum + v * v, 0) / n;
			if (a === 0) continue;
			const c = x.reduce((sum, v, i) => sum + v * residuals[i], 0) / n + a * weights[j];
			const next = soft(c, lambda) / a;
			for (let i = 0; i < n; i++) residuals[i] -= (next - weights[j]) * x[i];
			weights[j] = next;
		}
	}
	weights.forEach((w, j) => (weights[j] = w / scale[j]));
	return { weights, bias: weights.reduce((sum, w, j) => sum - w * xMean[j], yMean) };
}

function soft(c: number, threshold: number): number {
	if (c > threshold) return c - threshold;
	if (c < -threshold) return c + threshold;
	return 0;
}
