export interface Fit {
	/** shape (d,) */
	weights: number[];
	bias: number;
}

/**
 * @param X shape (n, d), the rows
 * @param y shape (n,), the targets
 */
export function linearRegression(X: number[][], y: number[]): Fit {
	throw new Error('Write linearRegression: find a least-squares fit; the normal equations may be singular.');
}
