// Every coordinate of the gradient takes the score of every row again: O(n·d²·t).
export function logisticRegression(X: number[][], y: number[], rate: number, steps: number, lambda: number) {
	const n = X.length;
	let weights = X[0].map(() => 0);
	let bias = 0;
	const losses: number[] = [];
	const score = (x: number[]) => x.reduce((sum, v, j) => sum + v * weights[j], bias);
	const error = (i: number) => 1 / (1 + Math.exp(-score(X[i]))) - y[i];
	for (let t = 0; t < steps; t++) {
		let loss = 0;
		for (let i = 0; i < n; i++) {
			const z = score(X[i]);
			loss += Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))) - y[i] * z;
		}
		losses.push(loss / n + (lambda / 2) * weights.reduce((s, w) => s + w * w, 0));
		const next = weights.map((w, j) => {
			let g = 0;
			for (let i = 0; i < n; i++) g += error(i) * X[i][j];
			return w - rate * (g / n + lambda * w);
		});
		let gb = 0;
		for (let i = 0; i < n; i++) gb += error(i);
		weights = next;
		bias -= (rate * gb) / n;
	}
	return { weights, bias, losses };
}
