// Power iteration by squaring the matrix: thirty-two squarings are some four thousand million steps. What is found is taken out, and the next is kept orthogonal to it.
export function pca(X: number[][], k: number) {
	const n = X.length;
	const d = X[0].length;
	const mean = X[0].map((_, j) => X.reduce((sum, row) => sum + row[j], 0) / n);
	const C = X.map((row) => row.map((v, j) => v - mean[j]));
	let S = mean.map((_, a) => mean.map((_, b) => C.reduce((sum, x) => sum + x[a] * x[b], 0) / (n - 1)));
	const trace = S.reduce((sum, row, j) => sum + row[j], 0);
	const dot = (a: number[], b: number[]) => {
		let sum = 0;
		for (let j = 0; j < a.length; j++) sum += a[j] * b[j];
		return sum;
	};
	const components: number[][] = [];
	const variances: number[] = [];
	const apart = (v: number[]) => {
		let rest = v;
		for (let twice = 0; twice < 2; twice++)
			for (const u of components) {
				const part = dot(u, rest);
				rest = rest.map((value, j) => value - part * u[j]);
			}
		const length = Math.sqrt(dot(rest, rest));
		return { length, v: rest.map((value) => value / length) };
	};
	while (components.length < k) {
		let best: number[] | null = null;
		if (S.reduce((sum, row, j) => sum + row[j], 0) > 1e-13 * trace) {
			let P = S;
			for (let step = 0; step < 32; step++) {
				const size = P.reduce((sum, row, j) => sum + row[j], 0);
				const Q = P.map((row) => row.map((value) => value / size));
				P = Q.map((row) => Q.map((other) => dot(row, other))); // Q is symmetric
			}
			best = P.reduce((a, b) => (dot(b, b) > dot(a, a) ? b : a));
		}
		let found = best && apart(best);
		if (!found || !(found.length > 0)) {
			const axes = mean.map((_, a) => apart(mean.map((_, b) => (a === b ? 1 : 0))));
			found = axes.reduce((a, b) => (b.length > a.length ? b : a));
		}
		const { v } = found;
		const image = S.map((row) => dot(row, v));
		const lambda = dot(v, image);
		components.push(v);
		variances.push(Math.max(0, lambda));
		// What is left of the others: (I - vv') S (I - vv').
		S = S.map((row, a) =>
			row.map((value, b) => value - v[a] * image[b] - image[a] * v[b] + lambda * v[a] * v[b]),
		);
		if (components.length === d) break;
	}
	return { components, variances, scores: C.map((x) => components.map((v) => dot(x, v))) };
}
