// The logarithm of the mean probability instead of the mean of the logarithms.
export function logLoss(y: number[], P: number[][], eps: number): number {
	if (y.length === 0) return 0;
	let sum = 0;
	for (let i = 0; i < y.length; i++) {
		const p = Math.min(Math.max(P[i][y[i]], eps), 1 - eps);
		sum += p;
	}
	return -Math.log(sum / y.length);
}
