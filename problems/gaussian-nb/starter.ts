/**
 * @param X         shape (n, d), the training rows
 * @param y         shape (n,), their labels from 0 to k - 1
 * @param Q         shape (q, d), the queries
 * @param smoothing share of the largest variance of a column that is added to every variance, > 0
 * @returns shape (q, k), the log posterior of each class for each query
 */
export function gaussianNaiveBayes(X: number[][], y: number[], Q: number[][], smoothing: number): number[][] {
	throw new Error('Write gaussianNaiveBayes: means and variances of each class, then log posteriors.');
}
