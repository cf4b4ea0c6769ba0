// Maximum and sum in one pass over each row (Milakov and Gimelshein); the loss by log1p, from differences to the label's logit.

export function softmaxCrossEntropy(logits: number[][], labels: number[]) {
	const n = logits.length;
	const k = logits[0].length;
	const dLogits = Array.from({ length: n }, () => new Float64Array(k));
	let loss = 0;
	for (const [i, z] of logits.entries()) {
		const y = labels[i];
		let m = z[y];
		let others = 0; // the sum without the term of the label
		let own = 1;
		for (let j = 0; j < k; j++) {
			if (j === y) continue;
			if (z[j] > m) {
				const scale = Math.exp(m - z[j]);
				others *= scale;
				own *= scale;
				m = z[j];
			}
			others += Math.exp(z[j] - m);
		}
		const sum = own + others;
		loss += own > others ? Math.log1p(others / own) : Math.log(sum) + (m - z[y]);
		for (let j = 0; j < k; j++) dLogits[i][j] = Math.exp(z[j] - m) / sum / n;
		dLogits[i][y] = -others / sum / n;
	}
	return { loss: loss / n, dLogits };
}
