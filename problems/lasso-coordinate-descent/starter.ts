export interface Fit {
	/** shape (d,) */
	weights: number[];
	bias: number;
}

/**
 * @param X      shape (n, d), the rows
 * @param y      shape (n,), the targets
 * @param lambda strength of the L1 penalty on the weights, > 0
 * @param sweeps passes over the columns, from weights of 0
 */
export function lasso(X: number[][], y: number[], lambda: number, sweeps: number): Fit {
	throw new Error('Write lasso: move one weight at a time to its minimum, column after column.');
}
