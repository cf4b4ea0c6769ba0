// Only the logit of the label has a gradient; the others are left at 0.

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
		loss += m + Math.log(sum) - z[labels[i]];
		const row: number[] = [];
		for (let j = 0; j < k; j++) {
			const p = Math.exp(z[j] - m) / sum;
			row.push(j === labels[i] ? (p - 1) / n : 0);
		}
		dLogits.push(row);
	}
	return { loss: loss / n, dLogits };
}
