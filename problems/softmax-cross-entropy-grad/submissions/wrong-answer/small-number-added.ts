// A small number is added to the probability before its logarithm is taken, which bounds the loss.

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
		loss -= Math.log(Math.exp(z[labels[i]] - m) / sum + 1e-12);
		const row: number[] = [];
		for (let j = 0; j < k; j++) {
			const p = Math.exp(z[j] - m) / sum;
			row.push((p - (j === labels[i] ? 1 : 0)) / n);
		}
		dLogits.push(row);
	}
	return { loss: loss / n, dLogits };
}
