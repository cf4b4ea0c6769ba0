// Rows with equal scores get different ranks, in the order in which the sort leaves them.
export function rocAuc(y: number[], scores: number[]): number | null {
	const order = scores.map((_, i) => i).sort((a, b) => scores[a] - scores[b]);
	const ones = y.filter((label) => label === 1).length;
	const zeros = y.length - ones;
	if (ones === 0 || zeros === 0) return null;
	let sum = 0;
	order.forEach((i, rank) => (sum += y[i] * (rank + 1)));
	return (sum - (ones * (ones + 1)) / 2) / (ones * zeros);
}
