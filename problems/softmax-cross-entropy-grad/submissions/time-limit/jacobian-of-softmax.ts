// The gradient is multiplied by the whole Jacobian of softmax, k² numbers for each row.

export function softmaxCrossEntropy(logits: number[][], labels: number[]) {
	const n = logits.length;
	let loss = 0;
	const dLogits = logits.map((z, i) => {
		const y = labels[i];
		const m = Math.max(...z);
		const e = z.map((v) => Math.exp(v - m));
		const sum = e.reduce((s, v) => s + v, 0);
		loss += Math.log(sum) + m - z[y];
		const p = e.map((v) => v / sum);
		// The derivative of p[c] by z[j], over p[c]; p[c] itself cancels with the slope -1 / p[y] of the logarithm.
		const jacobian = p.map((_, c) => p.map((q, j) => (c === j ? 1 : 0) - q));
		const slopes = p.map((_, c) => (c === y ? -1 / n : 0));
		return z.map((_, j) => slopes.reduce((s, slope, c) => s + slope * jacobian[c][j], 0));
	});
	return { loss: loss / n, dLogits };
}
