// Both sums are kept up to date while labels are counted, in whole numbers for Gini.
export function impurity(labels: number[]): { entropy: number; gini: number } {
	const counts = new Map<number, number>();
	const term = (count: number) => (count === 0 ? 0 : count * Math.log2(count));
	let logs = 0; // of count · log2 count
	let pairs = 0; // of labels that are equal
	for (const label of labels) {
		const count = counts.get(label) ?? 0;
		counts.set(label, count + 1);
		logs += term(count + 1) - term(count);
		pairs += 2 * count + 1;
	}
	const n = labels.length || 1;
	return { entropy: Math.log2(n) - logs / n, gini: (labels.length ** 2 - pairs) / n ** 2 };
}
