// Probabilities are clipped from below only, not to 1 - eps from above.
export function logLoss(y: number[], P: number[][], eps: number): number {
	if (y.length === 0) return 0;
	let sum = 0;
	for (let i = 0; i < y.length; i++) {
		const p = Math.max(P[i][y[i]], eps);
		sum -= Math.log(p);
	}
	return sum / y.length;
}
