/**
 * @param X shape (n, d), rows
 * @param Y shape (m, d), rows
 * @param metric which distance
 * @returns shape (n, m), the distance of each row of X to each of Y
 */
export function pairwiseDistances(
	X: number[][],
	Y: number[][],
	metric: 'manhattan' | 'euclidean' | 'cosine',
): number[][] {
	throw new Error('Write pairwiseDistances: measure every row of X against every row of Y.');
}
