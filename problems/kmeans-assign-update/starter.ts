export interface Step {
	/** shape (n,), integers from 0 to k - 1 */
	labels: number[];
	/** shape (k, d) */
	centroids: number[][];
}

/**
 * @param X         shape (n, d), the points
 * @param centroids shape (k, d), before the round
 * @returns labels for the centroids before the move, and the centroids after it
 */
export function lloydStep(X: number[][], centroids: number[][]): Step {
	throw new Error(
		'Write lloydStep: assign points to their nearest centroid, then move centroids to their means.',
	);
}
