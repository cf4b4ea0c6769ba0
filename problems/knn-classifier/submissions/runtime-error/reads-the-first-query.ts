// The number of columns is read from the first query, and there may be none.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): number[] {
	const d = Q[0].length;
	return Q.map((query) => {
		const distances = X.map((row) => squaredDistance(row, query, d));
		const order = distances.map((_, i) => i).sort((a, b) => distances[a] - distances[b]);
		const votes = new Map<number, number>();
		for (const i of order.slice(0, k)) votes.set(y[i], (votes.get(y[i]) ?? 0) + 1);
		let winner = y[order[0]];
		for (const [label, count] of votes) if (count > votes.get(winner)!) winner = label;
		return winner;
	});
}

function squaredDistance(a: number[], b: number[], d: number): number {
	let sum = 0;
	for (let j = 0; j < d; j++) sum += (a[j] - b[j]) ** 2;
	return sum;
}
