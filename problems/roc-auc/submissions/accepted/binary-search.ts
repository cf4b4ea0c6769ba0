// Sorts the scores of label 0 and finds for each score of label 1 how many of them are lower and how many are equal.
export function rocAuc(y: number[], scores: number[]): number | null {
	const low = Float64Array.from(scores.filter((_, i) => y[i] === 0)).sort();
	const high = scores.filter((_, i) => y[i] === 1);
	if (low.length === 0 || high.length === 0) return null;
	const count = (holds: (score: number) => boolean) => {
		let [from, to] = [0, low.length];
		while (from < to) {
			const middle = (from + to) >>> 1;
			if (holds(low[middle]!)) from = middle + 1;
			else to = middle;
		}
		return from;
	};
	let won = 0;
	for (const score of high) won += count((other) => other < score) + count((other) => other <= score);
	return won / 2 / (low.length * high.length);
}
