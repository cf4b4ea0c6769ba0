// Counts of labels that do not occur are 0, and 0 times the logarithm of 0 is NaN.
export function impurity(labels: number[]): { entropy: number; gini: number } {
	if (labels.length === 0) return { entropy: 0, gini: 0 };
	const [least, most] = labels.reduce(([a, b], label) => [Math.min(a, label), Math.max(b, label)], [0, 0]);
	if (most - least > 1e6) throw new Error('too many');
	const counts = new Array<number>(most - least + 1).fill(0);
	for (const label of labels) counts[label - least]++;
	let [entropy, gini] = [0, 0];
	for (const count of counts) {
		const p = count / labels.length;
		entropy -= p * Math.log2(p);
		gini += p * (1 - p);
	}
	return { entropy, gini };
}
