// Columns are centred by multiplying with the n by n centring matrix: O(n²·d).
export function linearRegression(X: number[][], y: number[]) {
	const n = X.length;
	const d = X[0].length;
	const centre = (v: number[]) =>
		v.map((_, i) => v.reduce((s, w, k) => s + w * ((i === k ? 1 : 0) - 1 / n), 0));
	const columns = X[0].map((_, j) => centre(X.map((row) => row[j])));
	const target = centre(y);
	const dot = (a: number[], b: number[]) => a.reduce((s, v, i) => s + v * b[i], 0);
	const M = columns.map((a) => [...columns.map((b) => dot(a, b)), dot(a, target)]);
	const weights = new Array<number>(d).fill(0);
	const square = columns.map((a, j) => 1e-10 * dot(a, a) + 1e-20 * n * X[0][j] ** 2);
	const kept: number[] = [];
	for (let j = 0; j < d; j++) {
		if (M[j][j] <= square[j]) continue;
		kept.push(j);
		for (let i = j + 1; i < d; i++) {
			const f = M[i][j] / M[j][j];
			for (let k = j; k <= d; k++) M[i][k] -= f * M[j][k];
		}
	}
	for (const j of kept.reverse()) {
		let s = M[j][d];
		for (const k of kept) if (k > j) s -= M[j][k] * weights[k];
		weights[j] = s / M[j][j];
	}
	const mean = (v: number[]) => v.reduce((s, w) => s + w, 0) / n;
	return { weights, bias: mean(y) - weights.reduce((s, w, j) => s + w * mean(X.map((row) => row[j])), 0) };
}
