// Least squares of [Xc; √λ I] against [yc; 0] by Householder reflections: no products of columns.
export function ridgeRegression(X: number[][], y: number[], lambda: number) {
	const n = X.length;
	const d = X[0].length;
	const means = X[0].map((_, j) => X.reduce((s, row) => s + row[j], 0) / n);
	const yMean = y.reduce((s, v) => s + v, 0) / n;
	const rows = n + d;
	// One array a column, the targets last.
	const A = means.map((m, j) => {
		const column = new Float64Array(rows);
		for (let i = 0; i < n; i++) column[i] = X[i][j] - m;
		column[n + j] = Math.sqrt(lambda);
		return column;
	});
	const target = new Float64Array(rows);
	for (let i = 0; i < n; i++) target[i] = y[i] - yMean;
	A.push(target);

	for (let j = 0; j < d; j++) {
		const v = A[j];
		let square = 0;
		for (let i = j; i < rows; i++) square += v[i] * v[i];
		const alpha = v[j] > 0 ? -Math.sqrt(square) : Math.sqrt(square);
		const head = v[j] - alpha;
		const norm = square - v[j] * v[j] + head * head;
		for (let k = j + 1; k <= d; k++) {
			const a = A[k];
			let s = head * a[j];
			for (let i = j + 1; i < rows; i++) s += v[i] * a[i];
			const factor = (2 * s) / norm;
			a[j] -= factor * head;
			for (let i = j + 1; i < rows; i++) a[i] -= factor * v[i];
		}
		v[j] = alpha;
	}
	const weights = new Array<number>(d).fill(0);
	for (let j = d - 1; j >= 0; j--) {
		let s = target[j];
		for (let k = j + 1; k < d; k++) s -= A[k][j] * weights[k];
		weights[j] = s / A[j][j];
	}
	return { weights, bias: yMean - weights.reduce((s, w, j) => s + w * means[j], 0) };
}
