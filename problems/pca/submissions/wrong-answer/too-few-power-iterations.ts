// Thirty power iterations are made for each component: too few where variances are close to each other.
export function pca(X: number[][], k: number) {
	const n = X.length;
	const mean = X[0].map((_, j) => X.reduce((sum, row) => sum + row[j], 0) / n);
	const C = X.map((row) => row.map((v, j) => v - mean[j]));
	const S = mean.map((_, a) => mean.map((_, b) => C.reduce((sum, x) => sum + x[a] * x[b], 0) / (n - 1)));
	const components: number[][] = [];
	const variances: number[] = [];
	for (let c = 0; c < k; c++) {
		let v = mean.map((_, j) => 1 / (1 + ((j + c) % mean.length)));
		for (let step = 0; step < 30; step++) v = unit(S.map((row) => dot(row, v)));
		const lambda = dot(
			v,
			S.map((row) => dot(row, v)),
		);
		components.push(v);
		variances.push(lambda);
		S.forEach((row, a) => row.forEach((_, b) => (row[b] -= lambda * v[a] * v[b])));
	}
	return { components, variances, scores: C.map((x) => components.map((v) => dot(x, v))) };
}

const dot = (a: number[], b: number[]) => a.reduce((sum, value, j) => sum + value * b[j], 0);
const unit = (v: number[]) => {
	const length = Math.sqrt(dot(v, v)) || 1;
	return v.map((value) => value / length);
};
