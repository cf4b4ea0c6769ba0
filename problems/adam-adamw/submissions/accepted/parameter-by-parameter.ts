// All steps of one parameter, then of the next: the parameters do not know of each other.
export function adam(
	theta: number[],
	gradients: number[][],
	rate: number,
	beta1: number,
	beta2: number,
	epsilon: number,
	decay: number,
	decoupled: boolean,
) {
	const ends = theta.map((start, j) => {
		let [w, m, v] = [start, 0, 0];
		for (let k = 1; k <= gradients.length; k++) {
			const g = gradients[k - 1][j] + (decoupled ? 0 : decay * w);
			m = beta1 * m + g - beta1 * g;
			v = beta2 * v + g * (1 - beta2) * g;
			const ratio = m / (1 - Math.pow(beta1, k)) / (epsilon + Math.sqrt(v / (1 - Math.pow(beta2, k))));
			w = w - rate * (ratio + (decoupled ? decay * w : 0));
		}
		return { w, m, v };
	});
	return { theta: ends.map(({ w }) => w), m: ends.map(({ m }) => m), v: ends.map(({ v }) => v) };
}
