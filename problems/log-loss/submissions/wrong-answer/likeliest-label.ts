// The largest probability of the row is taken instead of that of the true label.
export function logLoss(y: number[], P: number[][], eps: number): number {
	if (y.length === 0) return 0;
	let sum = 0;
	for (let i = 0; i < y.length; i++) {
		const p = Math.min(Math.max(Math.max(...P[i]), eps), 1 - eps);
		sum -= Math.log(p);
	}
	return sum / y.length;
}
