export interface Fit {
	/** shape (d,) */
	weights: number[];
	bias: number;
}

/**
 * @param X      shape (n, d), the rows
 * @param y      shape (n,), the targets
 * @param lambda strength of the penalty on the weights, > 0
 */
export function ridgeRegression(X: number[][], y: number[], lambda: number): Fit {
	throw new Error('Write ridgeRegression: solve the penalised normal equations, with a free intercept.');
}
