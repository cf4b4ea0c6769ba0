export interface AdamState {
	theta: number[];
	m: number[];
	v: number[];
}

/**
 * Adam with weight decay, as a penalty in the gradient or decoupled from it (AdamW).
 *
 * Source: D. Kingma and J. Ba, "Adam: a method for stochastic optimization", ICLR 2015, algorithm 1; I. Loshchilov and
 * F. Hutter, "Decoupled weight decay regularization", ICLR 2019, algorithm 2.
 * Time O(d·t): each of t steps updates d parameters in a fixed number of operations.
 * Space O(d): parameters and two moments.
 *
 * @param initial   shape (d,), parameters at the start
 * @param gradients shape (t, d), a gradient for each step
 */
export function adam(
	initial: number[],
	gradients: number[][],
	rate: number,
	beta1: number,
	beta2: number,
	epsilon: number,
	decay: number,
	decoupled: boolean,
): AdamState {
	const theta = initial.slice(); // (d,)
	const m = theta.map(() => 0); // (d,), mean of the gradients
	const v = theta.map(() => 0); // (d,), mean of their squares
	let steps = 0;
	for (const gradient of gradients) {
		steps++;
		const share1 = 1 - beta1 ** steps; // sum of the weights in m: moments start at 0
		const share2 = 1 - beta2 ** steps;
		for (let j = 0; j < theta.length; j++) {
			const pull = decay * theta[j]!;
			const g = decoupled ? gradient[j]! : gradient[j]! + pull;
			m[j] = beta1 * m[j]! + (1 - beta1) * g;
			v[j] = beta2 * v[j]! + (1 - beta2) * g * g;
			const direction = m[j]! / share1 / (Math.sqrt(v[j]! / share2) + epsilon);
			theta[j]! -= rate * (decoupled ? direction + pull : direction);
		}
	}
	return { theta, m, v };
}
