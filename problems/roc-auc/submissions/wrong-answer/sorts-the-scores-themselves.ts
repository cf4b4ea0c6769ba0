// The caller's scores are sorted in place, which changes the input and tears them from their labels.
export function rocAuc(y: number[], scores: number[]): number | null {
	scores.sort((a, b) => a - b);
	const n = y.length;
	const ones = y.filter((label) => label === 1).length;
	if (ones === 0 || ones === n) return null;
	let sum = 0;
	for (let from = 0; from < n;) {
		let to = from + 1;
		while (to < n && scores[to] === scores[from]) to++;
		for (let at = from; at < to; at++) sum += (y[at] * (from + 1 + to)) / 2;
		from = to;
	}
	return (sum - (ones * (ones + 1)) / 2) / (ones * (n - ones));
}
