// The probability is clipped at 1e-15 before its logarithm is taken, so no loss is above 34.5.

export function softmaxCrossEntropy(logits: number[][], labels: number[]) {
	const n = logits.length;
	const k = logits[0].length;
	let loss = 0;
	const dLogits: number[][] = [];
	for (let i = 0; i < n; i++) {
		const z = logits[i];
		const m = Math.max(...z);
		let sum = 0;
		for (let j = 0; j < k; j++) sum += Math.exp(z[j] - m);
		loss -= Math.log(Math.max(Math.exp(z[labels[i]] - m) / sum, 1e-15));
		const row: number[] = [];
		for (let j = 0; j < k; j++) {
			const p = Math.exp(z[j] - m) / sum;
			row.push((p - (j === labels[i] ? 1 : 0)) / n);
		}
		dLogits.push(row);
	}
	return { loss: loss / n, dLogits };
}
