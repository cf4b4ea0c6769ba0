// Two labels are assumed: the share p of the first one and 1 - p, all others taken together.
export function impurity(labels: number[]): { entropy: number; gini: number } {
	if (labels.length === 0) return { entropy: 0, gini: 0 };
	const p = labels.filter((label) => label === labels[0]).length / labels.length;
	if (p === 1) return { entropy: 0, gini: 0 };
	return { entropy: -p * Math.log2(p) - (1 - p) * Math.log2(1 - p), gini: 2 * p * (1 - p) };
}
