// Every coordinate of the gradient predicts every row again: O(n·d²·t).
export function linearRegression(X: number[][], y: number[], rate: number, steps: number) {
	const n = X.length;
	let w = X[0].map(() => 0);
	let b = 0;
	const losses: number[] = [];
	const residual = (i: number) => X[i].reduce((sum, v, j) => sum + v * w[j], b) - y[i];
	for (let t = 0; t < steps; t++) {
		let squares = 0;
		let gb = 0;
		for (let i = 0; i < n; i++) {
			squares += residual(i) ** 2;
			gb += residual(i);
		}
		losses.push(squares / (2 * n));
		const next = w.map((v, j) => {
			let g = 0;
			for (let i = 0; i < n; i++) g += residual(i) * X[i][j];
			return v - (rate * g) / n;
		});
		w = next;
		b -= (rate * gb) / n;
	}
	return { weights: w, bias: b, losses };
}
