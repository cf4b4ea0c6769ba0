// A call for each step, none of which returns before the last: the call stack fills up.
export function linearRegression(X: number[][], y: number[], rate: number, steps: number) {
	const n = X.length;
	const losses: number[] = [];
	const step = (w: number[], b: number, left: number): { weights: number[]; bias: number } => {
		if (left <= 0) return { weights: w, bias: b };
		const r = X.map((row, i) => row.reduce((sum, v, j) => sum + v * w[j], b) - y[i]);
		losses.push(r.reduce((sum, v) => sum + v * v, 0) / (2 * n));
		const next = w.map((v, j) => v - (rate / n) * r.reduce((sum, e, i) => sum + e * X[i][j], 0));
		return step(next, b - (rate / n) * r.reduce((sum, e) => sum + e, 0), left - 1);
	};
	return {
		...step(
			X[0].map(() => 0),
			0,
			steps,
		),
		losses,
	};
}
