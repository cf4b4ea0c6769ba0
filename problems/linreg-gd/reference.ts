export interface Fit {
	weights: number[];
	bias: number;
	losses: number[];
}

/**
 * Linear regression by full-batch gradient descent on half the mean squared error.
 * Bishop, Pattern Recognition and Machine Learning, section 3.1.
 *
 * Time O(n·d·t): each of t steps takes n residuals and adds them to the gradient, d terms each.
 * Space O(d + t): weights, gradient and one loss a step; residuals are used as they come.
 */
export function linearRegression(X: number[][], y: number[], rate: number, steps: number): Fit {
	const [n, d] = [X.length, X[0]!.length];
	const weights = X[0]!.map(() => 0); // (d,)
	let bias = 0;
	const losses: number[] = []; // (t,)
	for (let step = 0; step < steps; step++) {
		const gradient = weights.map(() => 0); // (d,), times n
		let biasGradient = 0;
		let squares = 0;
		for (let i = 0; i < n; i++) {
			const x = X[i]!; // (d,)
			let residual = bias - y[i]!; // prediction less target
			for (let j = 0; j < d; j++) residual += weights[j]! * x[j]!;
			for (let j = 0; j < d; j++) gradient[j]! += residual * x[j]!;
			biasGradient += residual;
			squares += residual * residual;
		}
		losses.push(squares / (2 * n));
		for (let j = 0; j < d; j++) weights[j]! -= (rate * gradient[j]!) / n;
		bias -= (rate * biasGradient) / n;
	}
	return { weights, bias, losses };
}
