export interface Fit {
	/** shape (d,) */
	weights: number[];
	bias: number;
	/** shape (steps,), the penalised loss at the start of each step */
	losses: number[];
}

/**
 * @param X      shape (n, d), the rows
 * @param y      shape (n,), labels 0 or 1
 * @param rate   learning rate
 * @param steps  how many steps, from weights and bias of 0
 * @param lambda strength of the L2 penalty on the weights
 */
export function logisticRegression(
	X: number[][],
	y: number[],
	rate: number,
	steps: number,
	lambda: number,
): Fit {
	throw new Error('Write logisticRegression: step against the gradient of the mean log-loss.');
}
