// The bias as the weight of a column of ones, in typed arrays.
export function logisticRegression(X: number[][], y: number[], rate: number, steps: number, lambda: number) {
	const n = X.length;
	const d = X[0].length + 1;
	const A = new Float64Array(n * d);
	for (let i = 0; i < n; i++) {
		A.set(X[i], i * d);
		A[i * d + d - 1] = 1;
	}
	const theta = new Float64Array(d);
	const losses = new Float64Array(steps);
	const gradient = new Float64Array(d);
	for (let t = 0; t < steps; t++) {
		gradient.fill(0);
		for (let i = 0; i < n; i++) {
			let z = 0;
			for (let j = 0; j < d; j++) z += A[i * d + j] * theta[j];
			const e = Math.exp(-Math.abs(z));
			losses[t] += (Math.log1p(e) + Math.max(z, 0) - y[i] * z) / n;
			const p = z >= 0 ? 1 / (1 + e) : e / (1 + e);
			for (let j = 0; j < d; j++) gradient[j] += ((p - y[i]) * A[i * d + j]) / n;
		}
		for (let j = 0; j < d - 1; j++) {
			losses[t] += (lambda / 2) * theta[j] ** 2;
			gradient[j] += lambda * theta[j];
		}
		for (let j = 0; j < d; j++) theta[j] -= rate * gradient[j];
	}
	return { weights: theta.slice(0, d - 1), bias: theta[d - 1], losses };
}
