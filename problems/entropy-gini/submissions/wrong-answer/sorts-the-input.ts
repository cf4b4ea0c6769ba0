// The list that was given is sorted in place, which changes the input.
export function impurity(labels: number[]): { entropy: number; gini: number } {
	labels.sort((a, b) => a - b);
	const n = labels.length;
	let [entropy, gini] = [0, 0];
	for (let from = 0; from < n;) {
		let to = from;
		while (to < n && labels[to] === labels[from]) to++;
		const p = (to - from) / n;
		entropy -= p * Math.log2(p);
		gini += p * (1 - p);
		from = to;
	}
	return { entropy, gini };
}
