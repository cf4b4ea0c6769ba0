/**
 * @param y   shape (n,), the true labels: columns of P
 * @param P   shape (n, k), row i holds the probabilities of the labels of row i
 * @param eps probabilities are clipped to [eps, 1 - eps]
 */
export function logLoss(y: number[], P: number[][], eps: number): number {
	throw new Error('Write logLoss: the mean of the negative logarithms of the true labels’ probabilities.');
}
