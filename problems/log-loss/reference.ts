/**
 * Log loss (cross-entropy) of predicted probabilities: the mean of -ln p over the rows, where p is the probability that
 * was given to the true label, clipped to [eps, 1 - eps].
 *
 * Source: I. J. Good, Rational decisions, Journal of the Royal Statistical Society B 14 (1952), 107-114.
 * Time O(n): one probability and one logarithm a row, however many labels there are.
 * Space O(1): a running sum.
 *
 * @param y   shape (n,), the true labels: columns of P
 * @param P   shape (n, k), row i holds the probabilities of the labels of row i
 * @param eps in (0, 1/2)
 */
export function logLoss(y: number[], P: number[][], eps: number): number {
	if (y.length === 0) return 0;
	let sum = 0;
	for (let i = 0; i < y.length; i++) {
		const p = P[i]![y[i]!]!;
		sum -= Math.log(Math.min(Math.max(p, eps), 1 - eps));
	}
	return sum / y.length;
}
