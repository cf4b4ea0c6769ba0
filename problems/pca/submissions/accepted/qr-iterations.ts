// Householder's reflections make the covariance matrix tridiagonal, and QL steps with shifts make it diagonal (EISPACK, tred2 and tql2).
export function pca(X: number[][], k: number) {
	const n = X.length;
	const m = X[0].length;
	const mean = new Float64Array(m);
	for (const row of X) for (let j = 0; j < m; j++) mean[j] += row[j] / n;
	const C = X.map((row) => Float64Array.from(row, (v, j) => v - mean[j]));
	const V = Array.from({ length: m }, (_, a) =>
		Array.from({ length: m }, (_, b) => C.reduce((sum, x) => sum + x[a] * x[b], 0) / (n - 1)),
	);
	const d = V[m - 1].slice();
	const e = new Array<number>(m).fill(0);

	for (let i = m - 1; i > 0; i--) {
		let scale = 0;
		let h = 0;
		for (let j = 0; j < i; j++) scale += Math.abs(d[j]);
		if (scale === 0) {
			e[i] = d[i - 1];
			for (let j = 0; j < i; j++) {
				d[j] = V[i - 1][j];
				V[i][j] = V[j][i] = 0;
			}
		} else {
			for (let j = 0; j < i; j++) {
				d[j] /= scale;
				h += d[j] * d[j];
			}
			let f = d[i - 1];
			let g = f > 0 ? -Math.sqrt(h) : Math.sqrt(h);
			e[i] = scale * g;
			h -= f * g;
			d[i - 1] = f - g;
			for (let j = 0; j < i; j++) e[j] = 0;
			for (let j = 0; j < i; j++) {
				f = d[j];
				V[j][i] = f;
				g = e[j] + V[j][j] * f;
				for (let l = j + 1; l < i; l++) {
					g += V[l][j] * d[l];
					e[l] += V[l][j] * f;
				}
				e[j] = g;
			}
			f = 0;
			for (let j = 0; j < i; j++) {
				e[j] /= h;
				f += e[j] * d[j];
			}
			const hh = f / (h + h);
			for (let j = 0; j < i; j++) e[j] -= hh * d[j];
			for (let j = 0; j < i; j++) {
				for (let l = j; l < i; l++) V[l][j] -= d[j] * e[l] + e[j] * d[l];
				d[j] = V[i - 1][j];
				V[i][j] = 0;
			}
		}
		d[i] = h;
	}
	for (let i = 0; i < m - 1; i++) {
		V[m - 1][i] = V[i][i];
		V[i][i] = 1;
		const h = d[i + 1];
		if (h !== 0) {
			for (let l = 0; l <= i; l++) d[l] = V[l][i + 1] / h;
			for (let j = 0; j <= i; j++) {
				let g = 0;
				for (let l = 0; l <= i; l++) g += V[l][i + 1] * V[l][j];
				for (let l = 0; l <= i; l++) V[l][j] -= g * d[l];
			}
		}
		for (let l = 0; l <= i; l++) V[l][i + 1] = 0;
	}
	for (let j = 0; j < m; j++) {
		d[j] = V[m - 1][j];
		V[m - 1][j] = 0;
	}
	V[m - 1][m - 1] = 1;
	e[0] = 0;

	for (let i = 1; i < m; i++) e[i - 1] = e[i];
	e[m - 1] = 0;
	let shift = 0;
	let size = 0;
	for (let l = 0; l < m; l++) {
		size = Math.max(size, Math.abs(d[l]) + Math.abs(e[l]));
		let end = l;
		while (end < m - 1 && Math.abs(e[end]) > 2 ** -52 * size) end++;
		if (end > l) {
			do {
				let g = d[l];
				let p = (d[l + 1] - g) / (2 * e[l]);
				let r = Math.hypot(p, 1);
				if (p < 0) r = -r;
				d[l] = e[l] / (p + r);
				d[l + 1] = e[l] * (p + r);
				const next = d[l + 1];
				let h = g - d[l];
				for (let i = l + 2; i < m; i++) d[i] -= h;
				shift += h;
				p = d[end];
				let [c, c2, c3, s, s2] = [1, 1, 1, 0, 0];
				const after = e[l + 1];
				for (let i = end - 1; i >= l; i--) {
					c3 = c2;
					c2 = c;
					s2 = s;
					g = c * e[i];
					h = c * p;
					r = Math.hypot(p, e[i]);
					e[i + 1] = s * r;
					s = e[i] / r;
					c = p / r;
					p = c * d[i] - s * g;
					d[i + 1] = h + s * (c * g + s * d[i]);
					for (const row of V) {
						h = row[i + 1];
						row[i + 1] = s * row[i] + c * h;
						row[i] = c * row[i] - s * h;
					}
				}
				p = (-s * s2 * c3 * after * e[l]) / next;
				e[l] = s * p;
				d[l] = c * p;
			} while (Math.abs(e[l]) > 2 ** -52 * size);
		}
		d[l] += shift;
		e[l] = 0;
	}

	const order = d.map((_, a) => a).sort((a, b) => d[b] - d[a]);
	const components = order.slice(0, k).map((a) => V.map((row) => row[a]));
	return {
		components,
		variances: order.slice(0, k).map((a) => d[a]),
		scores: C.map((x) => components.map((v) => v.reduce((sum, value, j) => sum + value * x[j], 0))),
	};
}
