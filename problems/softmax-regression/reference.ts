export interface Fit {
	weights: number[][];
	biases: number[];
	losses: number[];
}

/**
 * Softmax regression by full-batch gradient descent on the mean cross-entropy, from weights of 0.
 *
 * Source: C. M. Bishop, Pattern Recognition and Machine Learning (2006), section 4.3.4.
 * Time O(n·d·k·t): each of t steps takes k scores of n rows and adds them to k gradients, d terms each.
 * Space O(k·d + t): weights, gradients and one loss a step; the scores of a row are used as they come.
 *
 * @param X     shape (n, d), the rows
 * @param y     shape (n,), labels from 0 to k - 1
 * @param k     how many classes
 * @param rate  learning rate
 * @param steps how many steps
 */
export function softmaxRegression(X: number[][], y: number[], k: number, rate: number, steps: number): Fit {
	const [n, d] = [X.length, X[0]!.length];
	const weights = Array.from({ length: k }, () => X[0]!.map(() => 0)); // (k, d)
	const biases = weights.map(() => 0); // (k,)
	const losses: number[] = []; // (t,)
	for (let step = 0; step < steps; step++) {
		const gradients = weights.map((w) => w.map(() => 0)); // (k, d)
		const biasGradients = weights.map(() => 0); // (k,)
		let loss = 0;
		for (const [i, x] of X.entries()) {
			const scores = weights.map((w, c) => {
				let z = biases[c]!;
				for (let j = 0; j < d; j++) z += w[j]! * x[j]!;
				return z;
			}); // (k,)
			const largest = scores.reduce((a, b) => Math.max(a, b));
			const parts = scores.map((z) => Math.exp(z - largest)); // (k,): none overflows, one of them is 1
			const total = parts.reduce((a, b) => a + b);
			loss += Math.log(total) + largest - scores[y[i]!]!;
			for (const [c, gradient] of gradients.entries()) {
				const error = parts[c]! / total - (c === y[i] ? 1 : 0); // p - [y = c]
				for (let j = 0; j < d; j++) gradient[j]! += error * x[j]!;
				biasGradients[c]! += error;
			}
		}
		losses.push(loss / n);
		for (const [c, w] of weights.entries()) {
			for (let j = 0; j < d; j++) w[j]! -= (rate / n) * gradients[c]![j]!;
			biases[c]! -= (rate / n) * biasGradients[c]!;
		}
	}
	return { weights, biases, losses };
}
