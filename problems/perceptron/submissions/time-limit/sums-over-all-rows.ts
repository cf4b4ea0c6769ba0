// The weights are kept as a count of mistakes for each row, and every score sums the inner products with all of them: O(n²·d·t).
export function perceptron(X: number[][], y: number[], epochs: number) {
	const alpha = X.map(() => 0);
	const mistakes: number[] = [];
	const dot = (a: number[], b: number[]) => a.reduce((sum, v, j) => sum + v * b[j], 1);
	while (mistakes.length < epochs && mistakes[mistakes.length - 1] !== 0) {
		let count = 0;
		X.forEach((x, i) => {
			let score = 0;
			X.forEach((other, k) => (score += alpha[k] * y[k] * dot(other, x)));
			if (y[i] * score > 0) return;
			alpha[i]++;
			count++;
		});
		mistakes.push(count);
	}
	const weights = X[0].map((_, j) => X.reduce((sum, x, i) => sum + alpha[i] * y[i] * x[j], 0));
	return { weights, bias: alpha.reduce((sum, a, i) => sum + a * y[i], 0), mistakes };
}
