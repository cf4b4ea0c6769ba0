// Gradients by central differences: two whole passes for each parameter, so O(n·d²·h²·t).
export function trainMlp(
	X: number[][],
	y: number[],
	W1: number[][],
	b1: number[],
	w2: number[],
	b2: number,
	rate: number,
	epochs: number,
) {
	const [d, h] = [X[0].length, W1.length];
	let theta = [...W1.flat(), ...b1, ...w2, b2];
	const lossAt = (p: number[]) => {
		let loss = 0;
		for (let i = 0; i < X.length; i++) {
			let z = p[p.length - 1];
			for (let k = 0; k < h; k++) {
				let s = p[h * d + k];
				for (let j = 0; j < d; j++) s += p[k * d + j] * X[i][j];
				z += p[h * d + h + k] * Math.tanh(s);
			}
			loss += (Math.max(z, 0) - y[i] * z + Math.log1p(Math.exp(-Math.abs(z)))) / X.length;
		}
		return loss;
	};
	const losses: number[] = [];
	for (let t = 0; t < epochs; t++) {
		losses.push(lossAt(theta));
		const step = 1e-5;
		theta = theta.map((v, i) => {
			const up = theta.slice();
			up[i] = v + step;
			const down = theta.slice();
			down[i] = v - step;
			return v - (rate * (lossAt(up) - lossAt(down))) / (2 * step);
		});
	}
	const rows = W1.map((_, k) => theta.slice(k * d, k * d + d));
	return {
		W1: rows,
		b1: theta.slice(h * d, h * d + h),
		w2: theta.slice(h * d + h, -1),
		b2: theta[theta.length - 1],
		losses,
	};
}
