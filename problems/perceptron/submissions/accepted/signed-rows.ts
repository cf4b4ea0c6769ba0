// Rows with a one appended and turned round by their label, in one typed array: a mistake is then a product that is not positive.
export function perceptron(X: number[][], y: number[], epochs: number) {
	const n = X.length;
	const width = X[0].length + 1;
	const A = new Float64Array(n * width);
	for (let i = 0; i < n; i++) {
		for (let j = 0; j < width - 1; j++) A[i * width + j] = y[i] * X[i][j];
		A[i * width + width - 1] = y[i];
	}
	const theta = new Float64Array(width);
	const mistakes: number[] = [];
	for (let left = epochs; left > 0; left--) {
		let count = 0;
		for (let at = 0; at < A.length; at += width) {
			let z = 0;
			for (let j = 0; j < width; j++) z += theta[j] * A[at + j];
			if (z > 0) continue;
			for (let j = 0; j < width; j++) theta[j] += A[at + j];
			count++;
		}
		mistakes.push(count);
		if (count === 0) break;
	}
	return { weights: theta.subarray(0, width - 1).slice(), bias: theta[width - 1], mistakes };
}
