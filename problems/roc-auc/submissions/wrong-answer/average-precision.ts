// The precision is averaged over the rows of label 1: the area under another curve.
export function rocAuc(y: number[], scores: number[]): number | null {
	const ones = y.filter((label) => label === 1).length;
	if (ones === 0 || ones === y.length) return null;
	const order = scores.map((_, i) => i).sort((a, b) => scores[b] - scores[a]);
	let [right, sum] = [0, 0];
	order.forEach((i, at) => {
		if (y[i] === 1) sum += ++right / (at + 1);
	});
	return sum / ones;
}
