// The probabilities are multiplied first, and the product of many is 0.
export function logLoss(y: number[], P: number[][], eps: number): number {
	if (y.length === 0) return 0;
	let product = 1;
	for (let i = 0; i < y.length; i++) {
		const p = Math.min(Math.max(P[i][y[i]], eps), 1 - eps);
		product *= p;
	}
	return -Math.log(product) / y.length;
}
