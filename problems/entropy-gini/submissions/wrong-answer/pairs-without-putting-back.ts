// The Gini impurity is that of pairs drawn without putting back: c / n times (c - 1) / (n - 1).
export function impurity(labels: number[]): { entropy: number; gini: number } {
	const counts = new Map<number, number>();
	for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
	let [entropy, gini] = [0, labels.length === 0 ? 0 : 1];
	for (const count of counts.values()) {
		const p = count / labels.length;
		entropy -= p * Math.log2(p);
		gini -= labels.length === 1 ? p : (p * (count - 1)) / (labels.length - 1);
	}
	return { entropy, gini };
}
