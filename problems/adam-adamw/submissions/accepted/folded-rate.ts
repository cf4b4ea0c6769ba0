// The corrections are folded into the rate and into epsilon; powers by repeated products; moments move towards the gradient.
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
	const w = Float64Array.from(theta);
	const m = new Float64Array(w.length);
	const v = new Float64Array(w.length);
	let [power1, power2] = [1, 1];
	for (const row of gradients) {
		power1 *= beta1;
		power2 *= beta2;
		const root = Math.sqrt(1 - power2);
		const stepRate = (rate * root) / (1 - power1);
		for (let j = 0; j < w.length; j++) {
			const g = decoupled ? row[j] : row[j] + decay * w[j];
			m[j] += (1 - beta1) * (g - m[j]);
			v[j] += (1 - beta2) * (g * g - v[j]);
			if (decoupled) w[j] *= 1 - rate * decay;
			w[j] -= (stepRate * m[j]) / (Math.sqrt(v[j]) + epsilon * root);
		}
	}
	return { theta: w, m, v };
}
