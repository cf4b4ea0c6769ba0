// The clipped probabilities are written into the caller’s matrix.
export function logLoss(y: number[], P: number[][], eps: number): number {
	if (y.length === 0) return 0;
	let sum = 0;
	for (let i = 0; i < y.length; i++) {
		for (let j = 0; j < P[i].length; j++) P[i][j] = Math.min(Math.max(P[i][j], eps), 1 - eps);
		const p = P[i][y[i]];
		sum -= Math.log(p);
	}
	return sum / y.length;
}
