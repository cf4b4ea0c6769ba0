/**
 * Mean cross-entropy of softmax probabilities, and its gradient by the logits.
 *
 * Source: I. Goodfellow, Y. Bengio and A. Courville, Deep Learning (2016), sections 4.1 and 6.2.2.3.
 * Time O(n·k): each logit is looked at a constant number of times.
 * Space O(n·k): the gradient; one row of exponentials besides.
 */
export function softmaxCrossEntropy(
	logits: number[][],
	labels: number[],
): { loss: number; dLogits: number[][] } {
	const n = logits.length;
	let loss = 0;
	const dLogits = logits.map((row, i) => {
		const label = labels[i]!;
		const top = row.reduce((a, b) => Math.max(a, b));
		const powers = row.map((z) => Math.exp(z - top)); // (k,), none above 1, and one of them 1
		const sum = powers.reduce((a, b) => a + b);
		loss += Math.log(sum) - (row[label]! - top); // -ln(e^(z_y - top) / sum), without a quotient that may be 0
		return powers.map((power, j) => (power / sum - (j === label ? 1 : 0)) / n);
	});
	return { loss: loss / n, dLogits };
}
