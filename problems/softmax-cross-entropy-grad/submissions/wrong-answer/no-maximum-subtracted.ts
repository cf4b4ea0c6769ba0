// Nothing is subtracted from the logits, so the exponentials overflow or all become 0.

export function softmaxCrossEntropy(logits: number[][], labels: number[]) {
	const n = logits.length;
	const k = logits[0].length;
	let loss = 0;
	const dLogits: number[][] = [];
	for (let i = 0; i < n; i++) {
		const z = logits[i];
		let sum = 0;
		for (let j = 0; j < k; j++) sum += Math.exp(z[j]);
		loss += Math.log(sum) - z[labels[i]];
		const row: number[] = [];
		for (let j = 0; j < k; j++) {
			const p = Math.exp(z[j]) / sum;
			row.push((p - (j === labels[i] ? 1 : 0)) / n);
		}
		dLogits.push(row);
	}
	return { loss: loss / n, dLogits };
}
