// All products of columns are taken once; a weight then needs d of them and no row.
export function lasso(X: number[][], y: number[], lambda: number, sweeps: number) {
	const n = X.length;
	const d = X[0].length;
	const mean = (values: number[]) => values.reduce((s, v) => s + v, 0) / values.length;
	const means = X[0].map((_, j) => mean(X.map((row) => row[j])));
	const C = means.map((m, j) => X.map((row) => row[j] - m));
	const yMean = mean(y);
	const target = y.map((v) => v - yMean);
	const dot = (a: number[], b: number[]) => {
		let s = 0;
		for (let i = 0; i < n; i++) s += a[i] * b[i];
		return s / n;
	};
	const G = C.map(() => new Array<number>(d).fill(0));
	for (let j = 0; j < d; j++) for (let k = 0; k <= j; k++) G[j][k] = G[k][j] = dot(C[j], C[k]);
	const gradient = C.map((x) => dot(x, target)); // of the squares, downhill
	const weights = new Array<number>(d).fill(0);
	for (let sweep = 0; sweep < sweeps; sweep++) {
		for (let j = 0; j < d; j++) {
			if (!(G[j][j] > 0)) continue;
			const c = gradient[j] + G[j][j] * weights[j];
			const next = Math.abs(c) <= lambda ? 0 : (c - Math.sign(c) * lambda) / G[j][j];
			const move = next - weights[j];
			if (move !== 0) for (let k = 0; k < d; k++) gradient[k] -= move * G[j][k];
			weights[j] = next;
		}
	}
	return { weights, bias: yMean - weights.reduce((s, w, j) => s + w * means[j], 0) };
}
