// The sign is forgotten: the mean of the logarithms, which are negative.
export function logLoss(y: number[], P: number[][], eps: number): number {
	if (y.length === 0) return 0;
	let sum = 0;
	for (let i = 0; i < y.length; i++) {
		const p = Math.min(Math.max(P[i][y[i]], eps), 1 - eps);
		sum += Math.log(p);
	}
	return sum / y.length;
}
