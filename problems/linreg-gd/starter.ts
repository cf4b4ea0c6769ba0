export interface Fit {
	/** shape (d,) */
	weights: number[];
	bias: number;
	/** shape (steps,), the loss at the start of each step */
	losses: number[];
}

/**
 * @param X     shape (n, d), the rows
 * @param y     shape (n,), the targets
 * @param rate  learning rate
 * @param steps how many steps, from weights and bias of 0
 */
export function linearRegression(X: number[][], y: number[], rate: number, steps: number): Fit {
	throw new Error('Write linearRegression: step against the gradient of the squared error.');
}
