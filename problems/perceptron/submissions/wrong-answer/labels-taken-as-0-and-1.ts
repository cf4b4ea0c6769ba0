// Labels are taken to be 0 and 1: rows of label -1 are wrong on either side.
export function perceptron(X: number[][], y: number[], epochs: number) {
	const d = X[0].length;
	const weights = new Array<number>(d).fill(0);
	let bias = 0;
	const mistakes: number[] = [];
	for (let epoch = 0; epoch < epochs; epoch++) {
		let count = 0;
		for (let i = 0; i < X.length; i++) {
			let score = bias;
			for (let j = 0; j < d; j++) score += weights[j] * X[i][j];
			const error = y[i] - (score > 0 ? 1 : 0);
			if (error !== 0) {
				for (let j = 0; j < d; j++) weights[j] += error * X[i][j];
				bias += error;
				count++;
			}
		}
		mistakes.push(count);
		if (count === 0) break;
	}
	return { weights, bias, mistakes };
}
