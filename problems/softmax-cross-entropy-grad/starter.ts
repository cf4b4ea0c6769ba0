/**
 * @param logits shape (n, k), a score for each row and class
 * @param labels shape (n,), the right class of each row, from 0 to k - 1
 * @returns the mean cross-entropy, and its gradient by the logits, shape (n, k)
 */
export function softmaxCrossEntropy(
	logits: number[][],
	labels: number[],
): { loss: number; dLogits: number[][] } {
	throw new Error('Write softmaxCrossEntropy: return the mean loss and its gradient');
}
