// 1e-9 is added inside the logarithm, which shifts the term of every label.
export function impurity(labels: number[]): { entropy: number; gini: number } {
	const counts = new Map<number, number>();
	for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
	let [entropy, gini] = [0, 0];
	for (const count of counts.values()) {
		const p = count / labels.length;
		entropy -= p * Math.log2(p + 1e-9);
		gini += p * (1 - p);
	}
	return { entropy, gini };
}
