export interface Fit {
	weights: number[];
	bias: number;
	mistakes: number[];
}

/**
 * Rosenblatt's perceptron: a row that is not strictly on its own side is added to the weights, times its label.
 *
 * Source: F. Rosenblatt, The perceptron: a probabilistic model for information storage and organization in the brain,
 * Psychological Review 65 (1958), 386-408.
 * Time O(n·d·t): each of at most t epochs takes the score of n rows, d terms each, and may add each of them.
 * Space O(d + t): the weights, and one count for each epoch.
 *
 * @param X      shape (n, d), the rows, visited in this order
 * @param y      shape (n,), labels -1 or 1
 * @param epochs most passes over the rows
 */
export function perceptron(X: number[][], y: number[], epochs: number): Fit {
	const weights = X[0]!.map(() => 0); // (d,)
	let bias = 0;
	const mistakes: number[] = []; // (t,) or fewer
	while (mistakes.length < epochs && mistakes.at(-1) !== 0) {
		let count = 0;
		for (const [i, x] of X.entries()) {
			let score = bias;
			for (const [j, value] of x.entries()) score += weights[j]! * value;
			if (y[i]! * score > 0) continue;
			for (const [j, value] of x.entries()) weights[j]! += y[i]! * value;
			bias += y[i]!;
			count++;
		}
		mistakes.push(count);
	}
	return { weights, bias, mistakes };
}
