// Scores become decisions at the threshold 0.5 before the area is computed: the mean of two shares of one point.
export function rocAuc(y: number[], scores: number[]): number | null {
	const ones = y.filter((label) => label === 1).length;
	const zeros = y.length - ones;
	if (ones === 0 || zeros === 0) return null;
	const right = y.filter((label, i) => label === 1 && scores[i] >= 0.5).length;
	const wrong = y.filter((label, i) => label === 0 && scores[i] >= 0.5).length;
	return (right / ones + 1 - wrong / zeros) / 2;
}
