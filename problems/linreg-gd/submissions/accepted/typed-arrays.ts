// The bias as the weight of a column of ones, in typed arrays.
export function linearRegression(X: number[][], y: number[], rate: number, steps: number) {
	const n = X.length;
	const d = X[0].length + 1;
	const A = new Float64Array(n * d).fill(1);
	for (let i = 0; i < n; i++) A.set(X[i], i * d);
	const theta = new Float64Array(d);
	const losses = new Float64Array(steps);
	for (let t = 0; t < steps; t++) {
		const gradient = new Float64Array(d);
		for (let i = 0; i < n; i++) {
			let e = -y[i];
			for (let j = 0; j < d; j++) e += A[i * d + j] * theta[j];
			losses[t] += (e * e) / (2 * n);
			for (let j = 0; j < d; j++) gradient[j] += (e * A[i * d + j]) / n;
		}
		for (let j = 0; j < d; j++) theta[j] -= rate * gradient[j];
	}
	return { weights: Array.from(theta.subarray(0, d - 1)), bias: theta[d - 1], losses };
}
