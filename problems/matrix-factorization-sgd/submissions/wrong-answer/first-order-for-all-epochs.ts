// Every epoch visits in the order of the first.
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
	const p = P.map((row) => [...row]);
	const q = Q.map((row) => [...row]);
	const userBias = p.map(() => 0);
	const itemBias = q.map(() => 0);
	const mean = ratings.reduce((a, b) => a + b, 0) / ratings.length;
	const predict = (u: number, i: number) =>
		mean + userBias[u] + itemBias[i] + p[u].reduce((sum, x, f) => sum + x * q[i][f], 0);
	const measure = () => {
		const squares = ratings.map((r, j) => (r - predict(users[j], items[j])) ** 2);
		return Math.sqrt(squares.reduce((a, b) => a + b, 0) / ratings.length);
	};
	const rmse: number[] = [];
	for (let epoch = 0; epoch < order.length; epoch++) {
		for (const j of order[0]) {
			const u = users[j];
			const i = items[j];
			const error = ratings[j] - predict(u, i);
			const pu = p[u];
			const qi = q[i];
			userBias[u] += rate * (error - penalty * userBias[u]);
			itemBias[i] += rate * (error - penalty * itemBias[i]);
			p[u] = pu.map((x, f) => x + rate * (error * qi[f] - penalty * x));
			q[i] = qi.map((x, f) => x + rate * (error * pu[f] - penalty * x));
		}
		rmse.push(measure());
	}
	return { mean, userBias, itemBias, P: p, Q: q, rmse };
}
