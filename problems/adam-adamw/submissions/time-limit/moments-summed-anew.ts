// Sums the moments over all earlier gradients in every step.
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
	const past: number[][] = p.map(() => []);
	gradients.forEach((gradient, i) => {
		const t = i + 1;
		for (let j = 0; j < p.length; j++) {
			let g = gradient[j];
			if (!decoupled) g += decay * p[j];
			past[j].push(g);
			m[j] = 0;
			v[j] = 0;
			past[j].forEach((old, k) => {
				m[j] += (1 - beta1) * beta1 ** (i - k) * old;
				v[j] += (1 - beta2) * beta2 ** (i - k) * old ** 2;
			});
			const mHat = m[j] / (1 - beta1 ** t);
			const vHat = v[j] / (1 - beta2 ** t);
			if (decoupled) p[j] -= rate * decay * p[j];
			p[j] -= (rate * mHat) / (Math.sqrt(vHat) + epsilon);
		}
	});
	return { theta: p, m, v };
}
