// Centred columns one after another in a typed array; weights that do not move leave the residuals alone.
export function lasso(X: number[][], y: number[], lambda: number, sweeps: number) {
	const n = X.length;
	const d = X[0].length;
	const A = new Float64Array(n * d);
	const means = new Float64Array(d);
	const a = new Float64Array(d);
	for (let j = 0; j < d; j++) {
		for (let i = 0; i < n; i++) means[j] += X[i][j] / n;
		for (let i = 0; i < n; i++) {
			const v = X[i][j] - means[j];
			A[j * n + i] = v;
			a[j] += v * v;
		}
	}
	let yMean = 0;
	for (const v of y) yMean += v / n;
	const r = Float64Array.from(y, (v) => v - yMean);
	const w = new Float64Array(d);
	for (let sweep = 0; sweep < sweeps; sweep++) {
		for (let j = 0; j < d; j++) {
			if (a[j] === 0) continue;
			let c = a[j] * w[j];
			for (let i = 0; i < n; i++) c += A[j * n + i] * r[i];
			const next = c > n * lambda ? (c - n * lambda) / a[j] : c < -n * lambda ? (c + n * lambda) / a[j] : 0;
			const move = next - w[j];
			if (move === 0) continue;
			for (let i = 0; i < n; i++) r[i] -= move * A[j * n + i];
			w[j] = next;
		}
	}
	let bias = yMean;
	for (let j = 0; j < d; j++) bias -= w[j] * means[j];
	return { weights: Array.from(w), bias };
}
