// The bias is never moved, so only lines through the origin are found.
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
			if (y[i] * score <= 0) {
				for (let j = 0; j < d; j++) weights[j] += y[i] * X[i][j];
				count++;
			}
		}
		mistakes.push(count);
		if (count === 0) break;
	}
	return { weights, bias, mistakes };
}
