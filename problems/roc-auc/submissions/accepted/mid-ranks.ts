// Mann and Whitney: the ranks of label 1, equal scores sharing the mean of theirs, less the least that they can sum to.
export function rocAuc(y: number[], scores: number[]): number | null {
	const n = y.length;
	const order = Array.from({ length: n }, (_, i) => i).sort((a, b) => scores[a]! - scores[b]!);
	const rank = new Float64Array(n);
	for (let from = 0; from < n;) {
		let to = from + 1;
		while (to < n && scores[order[to]!] === scores[order[from]!]) to++;
		for (let at = from; at < to; at++) rank[order[at]!] = (from + 1 + to) / 2;
		from = to;
	}
	const ones = y.reduce((sum, label) => sum + label, 0);
	if (ones === 0 || ones === n) return null;
	const sum = y.reduce((total, label, i) => total + label * rank[i]!, 0);
	return (sum - (ones * (ones + 1)) / 2) / (ones * (n - ones));
}
