// Conjugate gradients on scaled, centred columns: singular systems need nothing special.
export function linearRegression(X: number[][], y: number[]) {
	const [n, d] = [X.length, X[0].length];
	const means = X[0].map((_, j) => X.reduce((s, row) => s + row[j], 0) / n);
	const yMean = y.reduce((s, v) => s + v, 0) / n;
	const sd = means.map((m, j) => {
		const v = Math.sqrt(X.reduce((s, row) => s + (row[j] - m) ** 2, 0) / n);
		return v <= 1e-12 * Math.abs(m) ? 0 : v;
	});
	const Z = X.map((row) => Float64Array.from(row, (v, j) => (sd[j] === 0 ? 0 : (v - means[j]) / sd[j])));
	const w = new Float64Array(d);
	const r = Float64Array.from(y, (v) => v - yMean);
	const normal = (v: Float64Array) => {
		const out = new Float64Array(d);
		for (let i = 0; i < n; i++) for (let j = 0; j < d; j++) out[j] += Z[i][j] * v[i];
		return out;
	};
	let s = normal(r);
	let p = s.slice();
	const square = (v: Float64Array) => v.reduce((a, b) => a + b * b, 0);
	let gamma = square(s);
	const start = gamma;
	for (let step = 0; step < 6 * d + 20 && gamma > 1e-28 * start; step++) {
		const q = Z.map((row) => row.reduce((a, v, j) => a + v * p[j], 0));
		const alpha = gamma / q.reduce((a, v) => a + v * v, 0);
		for (let j = 0; j < d; j++) w[j] += alpha * p[j];
		for (let i = 0; i < n; i++) r[i] -= alpha * q[i];
		s = normal(r);
		const next = square(s);
		p = p.map((v, j) => s[j] + (next / gamma) * v);
		gamma = next;
	}
	const weights = Array.from(w, (v, j) => (sd[j] === 0 ? 0 : v / sd[j]));
	return { weights, bias: yMean - weights.reduce((a, v, j) => a + v * means[j], 0) };
}
