// Labels are used as places in an array, where negative ones are never looked at again.
export function impurity(labels: number[]): { entropy: number; gini: number } {
	const counts: number[] = [];
	for (const label of labels) counts[label] = (counts[label] ?? 0) + 1;
	let [entropy, gini] = [0, 0];
	counts.forEach((count) => {
		const p = count / labels.length;
		entropy -= p * Math.log2(p);
		gini += p * (1 - p);
	});
	return { entropy, gini };
}
