// Flat typed arrays, backward in the other order of loops.
export function trainMlp(
	X: number[][],
	y: number[],
	W1: number[][],
	b1: number[],
	w2: number[],
	b2: number,
	rate: number,
	epochs: number,
) {
	const [n, d, h] = [X.length, X[0].length, W1.length];
	const W = Float64Array.from(W1.flat());
	const b = Float64Array.from(b1);
	const v = Float64Array.from(w2);
	let c = b2;
	const losses = new Float64Array(epochs);
	const A = new Float64Array(n * h);
	const e = new Float64Array(n);
	for (let t = 0; t < epochs; t++) {
		for (let i = 0; i < n; i++) {
			let z = c;
			for (let k = 0; k < h; k++) {
				let s = b[k];
				for (let j = 0; j < d; j++) s += W[k * d + j] * X[i][j];
				A[i * h + k] = Math.tanh(s);
				z += v[k] * A[i * h + k];
			}
			const m = y[i] === 1 ? -z : z;
			losses[t] += (m > 0 ? m + Math.log1p(Math.exp(-m)) : Math.log1p(Math.exp(m))) / n;
			e[i] = z >= 0 ? 1 / (1 + Math.exp(-z)) - y[i] : Math.exp(z) / (1 + Math.exp(z)) - y[i];
		}
		for (let k = 0; k < h; k++) {
			let gv = 0;
			let gb = 0;
			const g = new Float64Array(d);
			for (let i = n - 1; i >= 0; i--) {
				const a = A[i * h + k];
				gv += e[i] * a;
				const s = e[i] * v[k] * (1 - a) * (1 + a);
				gb += s;
				for (let j = 0; j < d; j++) g[j] += s * X[i][j];
			}
			for (let j = 0; j < d; j++) W[k * d + j] -= (rate / n) * g[j];
			b[k] -= (rate / n) * gb;
			v[k] -= (rate / n) * gv;
		}
		c -= (rate / n) * e.reduce((s, x) => s + x, 0);
	}
	const rows = Array.from({ length: h }, (_, k) => Array.from(W.subarray(k * d, k * d + d)));
	return { W1: rows, b1: Array.from(b), w2: Array.from(v), b2: c, losses };
}
