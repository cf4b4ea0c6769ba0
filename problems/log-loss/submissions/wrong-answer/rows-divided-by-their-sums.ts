// Each row is clipped and then divided by its sum, as scikit-learn 1.2 does.
export function logLoss(y: number[], P: number[][], eps: number): number {
	if (y.length === 0) return 0;
	let sum = 0;
	for (let i = 0; i < y.length; i++) {
		const row = P[i].map((q) => Math.min(Math.max(q, eps), 1 - eps));
		const p = row[y[i]] / row.reduce((a, b) => a + b, 0);
		sum -= Math.log(p);
	}
	return sum / y.length;
}
