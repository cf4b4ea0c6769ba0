// Votes are counted in an array indexed by label, which has no place for negative labels.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): number[] {
	return Q.map((query) => {
		const distances = X.map((row) => squaredDistance(row, query));
		const order = distances.map((_, i) => i).sort((a, b) => distances[a] - distances[b]);
		const votes: number[] = new Array(Math.max(...y, 0) + 1).fill(0);
		for (const i of order.slice(0, k)) votes[y[i]]++;
		const most = Math.max(...votes);
		return y[order.find((i) => votes[y[i]] === most)!];
	});
}

function squaredDistance(a: number[], b: number[]): number {
	let sum = 0;
	for (let j = 0; j < a.length; j++) sum += (a[j] - b[j]) ** 2;
	return sum;
}
