// Columns and targets are not centred and the intercept stays 0.
export function lasso(X: number[][], y: number[], lambda: number, sweeps: number) {
	const n = X.length;
	const d = X[0].length;
	const xMean = X[0].map((_, j) => X.reduce((sum, row) => sum + row[j], 0) / n);
	const yMean = y.reduce((a, b) => a + b, 0) / n;
	const columns = X[0].map((_, j) => X.map((row) => row[j]));
	const weights = new Array<number>(d).fill(0);
	const residuals = y.map((v) => v);
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
	return { weights, bias: 0 };
}

function soft(c: number, threshold: number): number {
	if (c > threshold) return c - threshold;
	if (c < -threshold) return c + threshold;
	return 0;
}
