// All rows are put in order by a selection sort, O(n²) a query, where k of them are needed.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): number[] {
	return Q.map((query) => {
		const distances = X.map((row) => squaredDistance(row, query));
		const order = distances.map((_, i) => i);
		for (let i = 0; i < order.length; i++) {
			let least = i;
			for (let j = i + 1; j < order.length; j++) {
				const nearer = distances[order[j]] - distances[order[least]] || order[j] - order[least];
				if (nearer < 0) least = j;
			}
			[order[i], order[least]] = [order[least], order[i]];
		}
		const votes = new Map<number, number>();
		for (const i of order.slice(0, k)) votes.set(y[i], (votes.get(y[i]) ?? 0) + 1);
		let winner = y[order[0]];
		for (const [label, count] of votes) if (count > votes.get(winner)!) winner = label;
		return winner;
	});
}

function squaredDistance(a: number[], b: number[]): number {
	let sum = 0;
	for (let j = 0; j < a.length; j++) sum += (a[j] - b[j]) ** 2;
	return sum;
}
