// One logarithm in all: multiplies the probabilities, and takes out powers of 2 before the product can underflow.
export function logLoss(y: number[], P: number[][], eps: number): number {
	if (!y.length) return 0;
	let product = 1;
	let halvings = 0;
	for (let i = 0; i < y.length; i++) {
		let p = Math.max(eps, Math.min(1 - eps, P[i]![y[i]!]!));
		for (; p < 0.5; p *= 2) halvings++;
		product *= p;
		if (product < 0.5) {
			product *= 2;
			halvings++;
		}
	}
	return (halvings * Math.LN2 - Math.log(product)) / y.length;
}
