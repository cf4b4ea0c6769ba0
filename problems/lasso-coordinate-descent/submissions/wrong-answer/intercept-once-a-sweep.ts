// The intercept is one more coordinate, moved once in each sweep: it should be the best one for the weights at every move.
export function lasso(X: number[][], y: number[], lambda: number, sweeps: number) {
	const n = X.length;
	const d = X[0].length;
	const columns = X[0].map((_, j) => X.map((row) => row[j]));
	const weights = new Array<number>(d).fill(0);
	let bias = 0;
	const residuals = y.slice();
	for (let sweep = 0; sweep < sweeps; sweep++) {
		const shift = residuals.reduce((s, v) => s + v, 0) / n;
		bias += shift;
		for (let i = 0; i < n; i++) residuals[i] -= shift;
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
	return { weights, bias };
}

function soft(c: number, threshold: number): number {
	if (c > threshold) return c - threshold;
	if (c < -threshold) return c + threshold;
	return 0;
}
