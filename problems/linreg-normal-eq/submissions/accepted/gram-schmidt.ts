// Modified Gram-Schmidt on centred columns: works on the data themselves, not on their products.
export function linearRegression(X: number[][], y: number[]) {
	const n = X.length;
	const d = X[0].length;
	const mean = (v: number[]) => v.reduce((a, b) => a + b, 0) / n;
	const dot = (a: number[], b: number[]) => a.reduce((s, v, i) => s + v * b[i], 0);
	const means: number[] = [];
	const columns = Array.from({ length: d }, (_, j) => {
		const column = X.map((row) => row[j]);
		means.push(mean(column));
		return column.map((v) => v - means[j]);
	});
	const raw = columns.map(
		(column, j) => 1e-12 * Math.sqrt(dot(column, column)) + 1e-13 * Math.sqrt(n) * Math.abs(means[j]),
	);
	const yMean = mean(y);
	let r = y.map((v) => v - yMean);
	const q: (number[] | null)[] = [];
	const R = Array.from({ length: d }, () => new Array<number>(d).fill(0));
	const z = new Array<number>(d).fill(0);
	for (let j = 0; j < d; j++) {
		let v = columns[j];
		for (let pass = 0; pass < 2; pass++)
			for (let i = 0; i < j; i++) {
				const qi = q[i];
				if (!qi) continue;
				const h = dot(qi, v);
				R[i][j] += h;
				v = v.map((value, k) => value - h * qi[k]);
			}
		const norm = Math.sqrt(dot(v, v));
		if (norm <= raw[j] * 10) {
			q.push(null);
			continue;
		}
		R[j][j] = norm;
		const unit = v.map((value) => value / norm);
		q.push(unit);
		z[j] = dot(unit, r);
		r = r.map((value, k) => value - z[j] * unit[k]);
	}
	const weights = new Array<number>(d).fill(0);
	for (let j = d - 1; j >= 0; j--) {
		if (!q[j]) continue;
		let s = z[j];
		for (let k = j + 1; k < d; k++) s -= R[j][k] * weights[k];
		weights[j] = s / R[j][j];
	}
	return { weights, bias: yMean - dot(weights, means) };
}
