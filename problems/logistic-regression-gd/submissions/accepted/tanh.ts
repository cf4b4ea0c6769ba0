// The sigmoid as (1 + tanh(z / 2)) / 2, and signed labels.
const dot = (a: number[], b: number[]) => a.reduce((sum, value, j) => sum + value * b[j], 0);

export function logisticRegression(X: number[][], y: number[], rate: number, steps: number, lambda: number) {
	const n = X.length;
	let w = X[0].map(() => 0);
	let b = 0;
	const losses: number[] = [];
	while (losses.length < steps) {
		const g = w.map((v) => lambda * v);
		let gb = 0;
		let loss = (lambda / 2) * dot(w, w);
		X.forEach((x, i) => {
			const z = dot(w, x) + b;
			const sign = 2 * y[i] - 1;
			const m = sign * z;
			loss += (Math.max(-m, 0) + Math.log1p(Math.exp(-Math.abs(m)))) / n;
			const pull = (-sign * (1 + Math.tanh(-m / 2))) / 2 / n;
			x.forEach((v, j) => (g[j] += pull * v));
			gb += pull;
		});
		losses.push(loss);
		w = w.map((v, j) => v - rate * g[j]);
		b -= rate * gb;
	}
	return { weights: w, bias: b, losses };
}
