// Gini is taken for the share of labels that are not the most frequent one.
export function impurity(labels: number[]): { entropy: number; gini: number } {
	const counts = new Map<number, number>();
	for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
	let [entropy, most] = [0, 0];
	for (const count of counts.values()) {
		const p = count / labels.length;
		entropy -= p * Math.log2(p);
		most = Math.max(most, p);
	}
	return { entropy, gini: labels.length === 0 ? 0 : 1 - most };
}
