// Every label is taken for a yes-or-no question of its own: the logarithms of 1 - p of the other labels are added.
export function logLoss(y: number[], P: number[][], eps: number): number {
	if (y.length === 0) return 0;
	let sum = 0;
	for (let i = 0; i < y.length; i++) {
		const p = Math.min(Math.max(P[i][y[i]], eps), 1 - eps);
		sum -= Math.log(p);
		P[i].forEach((q, j) => {
			if (j !== y[i]) sum -= Math.log(1 - Math.min(Math.max(q, eps), 1 - eps));
		});
	}
	return sum / y.length;
}
