// Counts in an object, natural logarithms divided by ln 2, shares first.
export function impurity(labels: number[]): { entropy: number; gini: number } {
	const counts: Record<string, number> = {};
	labels.forEach((label) => {
		counts[label] = (counts[label] || 0) + 1;
	});
	const shares = Object.keys(counts).map((label) => counts[label] / labels.length);
	const entropy = shares.reduce((sum, p) => sum + p * Math.log(1 / p), 0) / Math.LN2;
	const gini = labels.length === 0 ? 0 : 1 - shares.reduce((sum, p) => sum + p ** 2, 0);
	return { entropy, gini };
}
