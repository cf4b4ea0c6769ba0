export interface Fit {
	/** shape (d,) */
	weights: number[];
	bias: number;
	/** mistakes of each epoch that was run */
	mistakes: number[];
}

/**
 * @param X      shape (n, d), the rows, to be visited in this order
 * @param y      shape (n,), labels -1 or 1
 * @param epochs most passes over the rows
 */
export function perceptron(X: number[][], y: number[], epochs: number): Fit {
	throw new Error('Write perceptron: correct the weights at every mistake, until an epoch has none.');
}
