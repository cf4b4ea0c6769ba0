// Without rows the mean is 0 / 0, which is NaN.
export function logLoss(y: number[], P: number[][], eps: number): number {
	let sum = 0;
	for (let i = 0; i < y.length; i++) {
		const p = Math.min(Math.max(P[i][y[i]], eps), 1 - eps);
		sum -= Math.log(p);
	}
	return sum / y.length;
}
