// Keeps the mean of the rows so far, and needs no rule of its own for no rows.
const clip = (p: number, low: number, high: number) => (p < low ? low : p > high ? high : p);

export function logLoss(y: number[], P: number[][], eps: number): number {
	let mean = 0;
	for (const [i, label] of y.entries()) {
		const loss = Math.log(1 / clip(P[i]![label]!, eps, 1 - eps));
		mean += (loss - mean) / (i + 1);
	}
	return mean;
}
