// Sorts a copy and measures runs of equal labels; the entropy from whole counts.
export function impurity(labels: number[]): { entropy: number; gini: number } {
	const n = labels.length;
	if (n === 0) return { entropy: 0, gini: 0 };
	const sorted = [...labels].sort((a, b) => a - b);
	let [logs, squares] = [0, 0];
	for (let from = 0; from < n;) {
		let to = from;
		while (to < n && sorted[to] === sorted[from]) to++;
		const count = to - from;
		logs += count * Math.log2(count);
		squares += count * count;
		from = to;
	}
	return { entropy: Math.log2(n) - logs / n, gini: 1 - squares / (n * n) };
}
