// True is read as a penalty and false as decoupled.
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
	const p = [...theta];
	const m = p.map(() => 0);
	const v = p.map(() => 0);
	gradients.forEach((gradient, i) => {
		const t = i + 1;
		for (let j = 0; j < p.length; j++) {
			let g = gradient[j];
			if (decoupled) g += decay * p[j];
			m[j] = beta1 * m[j] + (1 - beta1) * g;
			v[j] = beta2 * v[j] + (1 - beta2) * g ** 2;
			const mHat = m[j] / (1 - beta1 ** t);
			const vHat = v[j] / (1 - beta2 ** t);
			if (!decoupled) p[j] -= rate * decay * p[j];
			p[j] -= (rate * mHat) / (Math.sqrt(vHat) + epsilon);
		}
	});
	return { theta: p, m, v };
}
