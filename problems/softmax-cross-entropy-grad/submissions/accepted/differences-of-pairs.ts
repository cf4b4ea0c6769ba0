// Binary steps: the logarithms of sums are added two at a time in a tournament, lae(a, b) = max + log1p(e^-|a - b|).

const lae = (a: number, b: number) => Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)));

function logSumExp(z: number[], from: number, to: number): number {
	if (to - from === 1) return z[from];
	const middle = (from + to) >> 1;
	return lae(logSumExp(z, from, middle), logSumExp(z, middle, to));
}

export function softmaxCrossEntropy(logits: number[][], labels: number[]) {
	const rows = logits.map((z, i) => {
		const lse = logSumExp(z, 0, z.length);
		const y = labels[i];
		return { loss: lse - z[y], slopes: z.map((v, j) => Math.exp(v - lse) - Number(j === y)) };
	});
	return {
		loss: rows.reduce((sum, { loss }) => sum + loss, 0) / rows.length,
		dLogits: rows.map(({ slopes }) => slopes.map((s) => s / rows.length)),
	};
}
