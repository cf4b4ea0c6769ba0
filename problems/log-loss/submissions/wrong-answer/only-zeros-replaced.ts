// Only a probability that is exactly 0 is replaced by eps; smaller ones than eps stay.
export function logLoss(y: number[], P: number[][], eps: number): number {
	if (y.length === 0) return 0;
	let sum = 0;
	for (let i = 0; i < y.length; i++) {
		const p = P[i][y[i]] === 0 ? eps : Math.min(P[i][y[i]], 1 - eps);
		sum -= Math.log(p);
	}
	return sum / y.length;
}
