// The list is gone through again for each different label: O(n·k).
export function impurity(labels: number[]): { entropy: number; gini: number } {
	let [entropy, gini] = [0, 0];
	for (const different of new Set(labels)) {
		const p = labels.filter((label) => label === different).length / labels.length;
		entropy -= p * Math.log2(p);
		gini += p * (1 - p);
	}
	return { entropy, gini };
}
