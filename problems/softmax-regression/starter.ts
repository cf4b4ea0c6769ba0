export interface Fit {
	/** shape (k, d), a row for each class */
	weights: number[][];
	/** shape (k,) */
	biases: number[];
	/** shape (steps,), the mean cross-entropy at the start of each step */
	losses: number[];
}

/**
 * @param X     shape (n, d), the rows
 * @param y     shape (n,), labels from 0 to k - 1
 * @param k     how many classes
 * @param rate  learning rate
 * @param steps how many steps, from weights and biases of 0
 */
export function softmaxRegression(X: number[][], y: number[], k: number, rate: number, steps: number): Fit {
	throw new Error('Write softmaxRegression: step against the gradient of the mean cross-entropy.');
}
