// An empty list divides 0 by 0.
export function impurity(labels: number[]): { entropy: number; gini: number } {
	const counts = new Map<number, number>();
	for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
	let [logs, squares] = [0, 0];
	for (const count of counts.values()) {
		logs += count * Math.log2(count);
		squares += count ** 2;
	}
	const n = labels.length;
	return { entropy: Math.log2(n) - logs / n, gini: 1 - squares / n ** 2 };
}
