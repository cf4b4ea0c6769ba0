// An empty list has the Gini impurity 1: nothing is subtracted from 1.
export function impurity(labels: number[]): { entropy: number; gini: number } {
	const counts = new Map<number, number>();
	for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
	let [entropy, gini] = [0, 1];
	for (const count of counts.values()) {
		const p = count / labels.length;
		entropy -= p * Math.log2(p);
		gini -= p ** 2;
	}
	return { entropy, gini };
}
