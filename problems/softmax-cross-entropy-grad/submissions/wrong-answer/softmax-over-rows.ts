// Softmax goes over the rows of each class and not over the classes of each row.

export function softmaxCrossEntropy(logits: number[][], labels: number[]) {
	const n = logits.length;
	const k = logits[0].length;
	const columns = logits[0].map((_, j) => logits.map((row) => row[j]));
	const tops = columns.map((column) => Math.max(...column));
	const sums = columns.map((column, j) => column.reduce((s, z) => s + Math.exp(z - tops[j]), 0));
	let loss = 0;
	const dLogits: number[][] = [];
	for (let i = 0; i < n; i++) {
		const z = logits[i];
		loss += tops[labels[i]] + Math.log(sums[labels[i]]) - z[labels[i]];
		const row: number[] = [];
		for (let j = 0; j < k; j++) {
			const p = Math.exp(z[j] - tops[j]) / sums[j];
			row.push((p - (j === labels[i] ? 1 : 0)) / n);
		}
		dLogits.push(row);
	}
	return { loss: loss / n, dLogits };
}
