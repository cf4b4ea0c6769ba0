// Biases are two more factors: (p, b, 1) times (q, 1, c), whose ones do not move.
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
	const users2 = P.map((row) => [...row, 0, 1]);
	const items2 = Q.map((row) => [...row, 1, 0]);
	const mean = ratings.reduce((a, b) => a + b) / ratings.length;
	const errorOf = (j: number) => {
		const [x, y] = [users2[users[j]], items2[items[j]]];
		return ratings[j] - mean - x.reduce((sum, value, f) => sum + value * y[f], 0);
	};
	const rmse: number[] = [];
	for (const visits of order) {
		visits.forEach((j) => {
			const e = errorOf(j);
			const x = users2[users[j]];
			const y = items2[items[j]];
			const dx = x.map((value, f) => (f === k + 1 ? 0 : e * y[f] - penalty * value));
			const dy = y.map((value, f) => (f === k ? 0 : e * x[f] - penalty * value));
			dx.forEach((d, f) => (x[f] += rate * d));
			dy.forEach((d, f) => (y[f] += rate * d));
		});
		rmse.push((ratings.reduce((sum, _, j) => sum + errorOf(j) ** 2, 0) / ratings.length) ** 0.5);
	}
	return {
		mean,
		userBias: users2.map((row) => row[k]),
		itemBias: items2.map((row) => row[k + 1]),
		P: users2.map((row) => row.slice(0, k)),
		Q: items2.map((row) => row.slice(0, k)),
		rmse,
	};
}
