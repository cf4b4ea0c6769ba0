/**
 * @param X shape (n, d), the training rows
 * @param y shape (n,), their labels
 * @param Q shape (q, d), the queries
 * @param k how many neighbours vote
 * @returns shape (q,), a label for each query
 */
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): number[] {
	throw new Error('Write knnClassify: give each query the most frequent label among its k nearest rows.');
}
