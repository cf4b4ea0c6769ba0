// The steps of an epoch are collected and made together at its end.
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
		const stepUser = userBias.map(() => 0);
		const stepItem = itemBias.map(() => 0);
		const stepP = p.map((row) => row.map(() => 0));
		const stepQ = q.map((row) => row.map(() => 0));
		for (const j of order[epoch]) {
			const u = users[j];
			const i = items[j];
			const error = ratings[j] - predict(u, i);
			const pu = p[u];
			const qi = q[i];
			stepUser[u] += rate * (error - penalty * userBias[u]);
			stepItem[i] += rate * (error - penalty * itemBias[i]);
			stepP[u] = stepP[u].map((x, f) => x + rate * (error * qi[f] - penalty * pu[f]));
			stepQ[i] = stepQ[i].map((x, f) => x + rate * (error * pu[f] - penalty * qi[f]));
		}
		userBias.forEach((_, u) => (userBias[u] += stepUser[u]));
		itemBias.forEach((_, i) => (itemBias[i] += stepItem[i]));
		p.forEach((row, u) => row.forEach((_, f) => (row[f] += stepP[u][f])));
		q.forEach((row, i) => row.forEach((_, f) => (row[f] += stepQ[i][f])));
		rmse.push(measure());
	}
	return { mean, userBias, itemBias, P: p, Q: q, rmse };
}
