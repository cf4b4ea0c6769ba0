// Parameters in flat typed arrays, rows by their offsets.
export function factorise(
	users: number[],
	items: number[],
	ratings: number[],
	P: number[][],
	Q: number[][],
	order: number[][],
	rate: number,
	penalty: number,
) {
	const k = P[0].length;
	const p = Float64Array.from(P.flat());
	const q = Float64Array.from(Q.flat());
	const b = new Float64Array(P.length);
	const c = new Float64Array(Q.length);
	let mean = 0;
	ratings.forEach((r, j) => (mean += (r - mean) / (j + 1)));
	const error = (j: number) => {
		let rest = ratings[j] - mean - b[users[j]] - c[items[j]];
		for (let f = 0; f < k; f++) rest -= p[users[j] * k + f] * q[items[j] * k + f];
		return rest;
	};
	const rmse = order.map((visits) => {
		for (let v = 0; v < visits.length; v++) {
			const j = visits[v];
			const e = error(j);
			const [u, i] = [users[j], items[j]];
			b[u] = (1 - rate * penalty) * b[u] + rate * e;
			c[i] = (1 - rate * penalty) * c[i] + rate * e;
			for (let f = 0; f < k; f++) {
				const [x, y] = [p[u * k + f], q[i * k + f]];
				p[u * k + f] = (1 - rate * penalty) * x + rate * e * y;
				q[i * k + f] = (1 - rate * penalty) * y + rate * e * x;
			}
		}
		let squares = 0;
		for (let j = 0; j < ratings.length; j++) squares += error(j) * error(j);
		return Math.sqrt(squares / ratings.length);
	});
	const rows = (flat: Float64Array) =>
		Array.from({ length: flat.length / k }, (_, r) => flat.slice(r * k, (r + 1) * k));
	return { mean, userBias: b, itemBias: c, P: rows(p), Q: rows(q), rmse };
}
