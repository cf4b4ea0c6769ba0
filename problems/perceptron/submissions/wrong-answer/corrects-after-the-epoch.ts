// The corrections are gathered and made at the end of the epoch: later rows should see them at once.
export function perceptron(X: number[][], y: number[], epochs: number) {
	const d = X[0].length;
	const weights = new Array<number>(d).fill(0);
	let bias = 0;
	const mistakes: number[] = [];
	for (let epoch = 0; epoch < epochs; epoch++) {
		let count = 0;
		const step = new Array<number>(d).fill(0);
		let biasStep = 0;
		for (let i = 0; i < X.length; i++) {
			let score = bias;
			for (let j = 0; j < d; j++) score += weights[j] * X[i][j];
			if (y[i] * score <= 0) {
				for (let j = 0; j < d; j++) step[j] += y[i] * X[i][j];
				biasStep += y[i];
				count++;
			}
		}
		for (let j = 0; j < d; j++) weights[j] += step[j];
		bias += biasStep;
		mistakes.push(count);
		if (count === 0) break;
	}
	return { weights, bias, mistakes };
}
