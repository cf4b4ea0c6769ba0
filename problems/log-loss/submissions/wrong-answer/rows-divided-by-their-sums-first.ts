// Each row is divided by its sum before the probability is clipped.
export function logLoss(y: number[], P: number[][], eps: number): number {
	if (y.length === 0) return 0;
	let sum = 0;
	for (let i = 0; i < y.length; i++) {
		const share = P[i][y[i]] / P[i].reduce((a, b) => a + b, 0);
		const p = Math.min(Math.max(share, eps), 1 - eps);
		sum -= Math.log(p);
	}
	return sum / y.length;
}
