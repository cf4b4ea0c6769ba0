// One flat array of parameters, the bias of a class as its weight of a column of ones; the label's part is summed once before all steps.
export function softmaxRegression(X: number[][], y: number[], k: number, rate: number, steps: number) {
	const n = X.length;
	const width = X[0].length + 1;
	const rows = X.map((x) => Float64Array.of(...x, 1));
	const wanted = new Float64Array(k * width);
	rows.forEach((x, i) => x.forEach((v, j) => (wanted[y[i] * width + j] += v / n)));
	const theta = new Float64Array(k * width);
	const z = new Float64Array(k);
	const losses = new Float64Array(steps);
	for (let t = 0; t < steps; t++) {
		const g = new Float64Array(k * width);
		for (let i = 0; i < n; i++) {
			const x = rows[i];
			let top = -Infinity;
			for (let c = 0; c < k; c++) {
				z[c] = 0;
				for (let j = 0; j < width; j++) z[c] += theta[c * width + j] * x[j];
				if (z[c] > top) top = z[c];
			}
			const gap = top - z[y[i]];
			let total = 0;
			for (let c = 0; c < k; c++) total += z[c] = Math.exp(z[c] - top);
			losses[t] += (Math.log(total) + gap) / n;
			for (let c = 0; c < k; c++) {
				const p = z[c] / total / n;
				for (let j = 0; j < width; j++) g[c * width + j] += p * x[j];
			}
		}
		for (let a = 0; a < theta.length; a++) theta[a] += rate * (wanted[a] - g[a]);
	}
	const classes = Array.from({ length: k }, (_, c) => theta.slice(c * width, (c + 1) * width));
	return {
		weights: classes.map((w) => w.slice(0, -1)),
		biases: classes.map((w) => w[width - 1]),
		losses,
	};
}
