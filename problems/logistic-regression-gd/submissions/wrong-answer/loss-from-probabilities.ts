// The loss takes the logarithm of a probability that has rounded to 0 or 1, and becomes infinite or NaN.
export interface Fit {
	weights: number[];
	bias: number;
	losses: number[];
}

export function logisticRegression(
	X: number[][],
	y: number[],
	rate: number,
	steps: number,
	lambda: number,
): Fit {
	const n = X.length;
	const weights = X[0]!.map(() => 0);
	let bias = 0;
	const losses: number[] = [];
	for (let step = 0; step < steps; step++) {
		const gradient = weights.map(() => 0);
		let biasGradient = 0;
		let loss = 0;
		for (const [i, x] of X.entries()) {
			let z = bias;
			for (const [j, value] of x.entries()) z += weights[j]! * value;
			loss -= y[i]! * Math.log(sigmoid(z)) + (1 - y[i]!) * Math.log(1 - sigmoid(z));
			const error = sigmoid(z) - y[i]!;
			for (const [j, value] of x.entries()) gradient[j]! += error * value;
			biasGradient += error;
		}
		const penalty = weights.reduce((sum, w) => sum + w * w, 0);
		losses.push(loss / n + (lambda / 2) * penalty);
		for (const [j, w] of weights.entries()) weights[j] = w - rate * (gradient[j]! / n + lambda * w);
		bias -= (rate * biasGradient) / n;
	}
	return { weights, bias, losses };
}

function sigmoid(z: number): number {
	return 1 / (1 + Math.exp(-z));
}

function softplus(z: number): number {
	return Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));
}
