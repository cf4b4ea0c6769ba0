// Hestenes: the columns of the centred table are rotated pair by pair until they are orthogonal; no covariance matrix is made.
export function pca(X: number[][], k: number) {
	const n = X.length;
	const d = X[0].length;
	const columns = X[0].map((_, j) => {
		const column = Float64Array.from(X, (row) => row[j]);
		const mean = column.reduce((a, b) => a + b, 0) / n;
		return column.map((v) => v - mean);
	});
	const centred = columns.map((column) => column.slice());
	const V = columns.map((_, a) => Float64Array.from(columns, (_, b) => Number(a === b)));
	const dot = (a: Float64Array, b: Float64Array) => {
		let sum = 0;
		for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
		return sum;
	};
	const turn = (a: Float64Array, b: Float64Array, c: number, s: number) => {
		for (let i = 0; i < a.length; i++) {
			const x = a[i];
			a[i] = c * x - s * b[i];
			b[i] = s * x + c * b[i];
		}
	};
	for (let rotated = true, sweep = 0; rotated && sweep < 30; sweep++) {
		rotated = false;
		for (let p = 0; p < d; p++) {
			for (let q = p + 1; q < d; q++) {
				const [a, b, c] = [
					dot(columns[p], columns[p]),
					dot(columns[q], columns[q]),
					dot(columns[p], columns[q]),
				];
				if (Math.abs(c) <= 1e-14 * Math.sqrt(a) * Math.sqrt(b)) continue;
				rotated = true;
				const theta = (b - a) / (2 * c);
				const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
				const cosine = 1 / Math.hypot(1, t);
				turn(columns[p], columns[q], cosine, t * cosine);
				turn(V[p], V[q], cosine, t * cosine);
			}
		}
	}
	const squares = columns.map((column) => dot(column, column));
	const order = [...squares.keys()].sort((a, b) => squares[b] - squares[a]).slice(0, k);
	const components = order.map((a) => Array.from(V[a]));
	const scores = X.map((_, i) =>
		components.map((v) => v.reduce((sum, value, j) => sum + value * centred[j][i], 0)),
	);
	return { components, variances: order.map((a) => squares[a] / (n - 1)), scores };
}
