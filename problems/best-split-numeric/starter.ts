export interface Split {
	/** A column of X, from 0. */
	feature: number;
	/** Rows with `x[feature] <= threshold` go left, any other right. */
	threshold: number;
	/** By how much the Gini impurity falls. */
	gain: number;
}

/**
 * @param X rows, shape (n, d)
 * @param y labels, shape (n,), any integers
 * @returns a split with the largest gain, or null where no column has two different values
 */
export function bestSplit(X: number[][], y: number[]): Split | null {
	throw new Error(
		'Write bestSplit: sort each column, move its rows from right to left, keep the best threshold.',
	);
}
