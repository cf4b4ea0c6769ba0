// The logarithms of all probabilities first, then the loss reads one of them and the gradient their exponentials.

function logSoftmax(z: number[]): number[] {
	const top = z.reduce((a, b) => (a > b ? a : b));
	const lse = top + Math.log(z.reduce((sum, v) => sum + Math.exp(v - top), 0));
	return z.map((v) => v - lse);
}

export function softmaxCrossEntropy(logits: number[][], labels: number[]) {
	const n = logits.length;
	const logs = logits.map(logSoftmax);
	const dLogits = logs.map((row) => row.map((l) => Math.exp(l) / n));
	labels.forEach((y, i) => (dLogits[i][y] -= 1 / n));
	return { loss: logs.reduce((sum, row, i) => sum - row[labels[i]], 0) / n, dLogits };
}
