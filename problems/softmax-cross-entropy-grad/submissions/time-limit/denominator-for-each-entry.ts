// The denominator is summed anew for each entry: k² exponentials a row.

function probability(z: number[], j: number): number {
	const m = Math.max(...z);
	return Math.exp(z[j] - m) / z.reduce((sum, v) => sum + Math.exp(v - m), 0);
}

export function softmaxCrossEntropy(logits: number[][], labels: number[]) {
	const n = logits.length;
	const losses = logits.map((z, i) => {
		const m = Math.max(...z);
		return Math.log(z.reduce((sum, v) => sum + Math.exp(v - m), 0)) + m - z[labels[i]];
	});
	return {
		loss: losses.reduce((sum, l) => sum + l, 0) / n,
		dLogits: logits.map((z, i) => z.map((_, j) => (probability(z, j) - (j === labels[i] ? 1 : 0)) / n)),
	};
}
