export interface Fit {
	/** shape (k, d), orthonormal rows */
	components: number[][];
	/** shape (k,), from the largest down */
	variances: number[];
	/** shape (n, k), the centred rows in terms of the components */
	scores: number[][];
}

/**
 * @param X shape (n, d), the rows, n >= 2
 * @param k how many components, 1 <= k <= d
 */
export function pca(X: number[][], k: number): Fit {
	throw new Error('Write pca: find the directions in which the centred rows vary the most.');
}
