// The inner products of all pairs of rows are kept, n² numbers, where the weights need only d.
export function perceptron(X: number[][], y: number[], epochs: number) {
	const n = X.length;
	const gram = new Float64Array(n * n);
	for (let i = 0; i < n; i++)
		for (let k = 0; k <= i; k++)
			gram[i * n + k] = gram[k * n + i] = X[i].reduce((sum, v, j) => sum + v * X[k][j], 1);
	const alpha = new Int32Array(n);
	const mistakes: number[] = [];
	while (mistakes.length < epochs && mistakes[mistakes.length - 1] !== 0) {
		let count = 0;
		for (let i = 0; i < n; i++) {
			let score = 0;
			for (let k = 0; k < n; k++) score += alpha[k] * y[k] * gram[i * n + k];
			if (y[i] * score > 0) continue;
			alpha[i]++;
			count++;
		}
		mistakes.push(count);
	}
	const weights = X[0].map((_, j) => X.reduce((sum, x, i) => sum + alpha[i] * y[i] * x[j], 0));
	return { weights, bias: alpha.reduce((sum, a, i) => sum + a * y[i], 0), mistakes };
}
