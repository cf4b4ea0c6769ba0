// Nothing is clipped: the loss is infinite where the true label was given the probability 0.
export function logLoss(y: number[], P: number[][], eps: number): number {
	if (y.length === 0) return 0;
	let sum = 0;
	for (let i = 0; i < y.length; i++) {
		const p = P[i][y[i]];
		sum -= Math.log(p);
	}
	return sum / y.length;
}
