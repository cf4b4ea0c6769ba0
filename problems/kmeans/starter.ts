export interface Clustering {
	/** shape (n,), integers from 0 to k - 1 */
	labels: number[];
	/** shape (k, d) */
	centroids: number[][];
	inertia: number;
}

/**
 * @param X          shape (n, d), the points
 * @param initial    shape (k, d), where the centroids start
 * @param iterations how many rounds of assigning points and moving centroids
 */
export function kmeans(X: number[][], initial: number[][], iterations: number): Clustering {
	throw new Error(
		'Write kmeans: assign points to their nearest centroid, move centroids to their means, repeat.',
	);
}
