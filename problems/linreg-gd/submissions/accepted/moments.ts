// The moments of the data once; then each step costs d² whatever the number of rows.
export function linearRegression(X: number[][], y: number[], rate: number, steps: number) {
	const n = X.length;
	const A = X.map((row) => [...row, 1]);
	const d = A[0].length;
	const H = A[0].map((_, j) => A[0].map((_, k) => A.reduce((s, row) => s + row[j] * row[k], 0) / n));
	const c = A[0].map((_, j) => A.reduce((s, row, i) => s + row[j] * y[i], 0) / n);
	const yy = y.reduce((s, v) => s + v * v, 0) / n;
	let theta = new Array<number>(d).fill(0);
	const losses: number[] = [];
	for (let t = 0; t < steps; t++) {
		const r = A.map((row, i) => row.reduce((s, v, j) => s + v * theta[j], -y[i]));
		losses.push(t === 0 ? yy / 2 : r.reduce((s, v) => s + v * v, 0) / (2 * n));
		const g = H.map((row, j) => row.reduce((s, v, k) => s + v * theta[k], 0) - c[j]);
		theta = theta.map((v, j) => v - rate * g[j]);
	}
	return { weights: theta.slice(0, -1), bias: theta[d - 1], losses };
}
