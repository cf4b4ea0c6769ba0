export interface Fit {
	weights: number[];
	bias: number;
	losses: number[];
}

/**
 * Logistic regression by full-batch gradient descent on the mean log-loss with penalty lambda/2 |w|².
 * Hastie, Tibshirani, Friedman, The Elements of Statistical Learning, section 4.4.
 *
 * Time O(n·d·t): each of t steps takes the score of n rows and adds them to the gradient, d terms each.
 * Space O(d + t): weights, gradient and one loss a step; scores are used as they come.
 */
export function logisticRegression(
	X: number[][],
	y: number[],
	rate: number,
	steps: number,
	lambda: number,
): Fit {
	const [n, d] = [X.length, X[0]!.length];
	const weights = X[0]!.map(() => 0); // (d,)
	let bias = 0;
	const losses: number[] = []; // (t,)
	for (let step = 0; step < steps; step++) {
		const gradient = weights.map(() => 0); // (d,)
		let biasGradient = 0;
		let loss = 0;
		for (let i = 0; i < n; i++) {
			const x = X[i]!; // (d,)
			let z = bias;
			for (let j = 0; j < d; j++) z += weights[j]! * x[j]!;
			loss += softplus(z) - y[i]! * z;
			const error = sigmoid(z) - y[i]!; // dL/dz of this row, times n
			for (let j = 0; j < d; j++) gradient[j]! += error * x[j]!;
			biasGradient += error;
		}
		const penalty = weights.reduce((sum, w) => sum + w * w, 0);
		losses.push(loss / n + (lambda / 2) * penalty);
		for (let j = 0; j < d; j++) weights[j]! -= rate * (gradient[j]! / n + lambda * weights[j]!);
		bias -= (rate * biasGradient) / n;
	}
	return { weights, bias, losses };
}

/** 1 / (1 + e^-z): e^-z may overflow to infinity, and the quotient is then 0, as it should be. */
function sigmoid(z: number): number {
	return 1 / (1 + Math.exp(-z));
}

/** ln(1 + e^z) = -ln(1 - sigmoid(z)), without e^z for large z. */
function softplus(z: number): number {
	return Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));
}
