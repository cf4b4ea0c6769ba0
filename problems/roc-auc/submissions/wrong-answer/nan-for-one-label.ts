// With only one label there are no pairs, and 0 / 0 is returned.
export function rocAuc(y: number[], scores: number[]): number | null {
	const sorted = (label: number) => scores.filter((_, i) => y[i] === label).sort((a, b) => a - b);
	const [zeros, ones] = [sorted(0), sorted(1)];
	let [lower, notHigher, won] = [0, 0, 0];
	for (const score of ones) {
		while (lower < zeros.length && zeros[lower] < score) lower++;
		while (notHigher < zeros.length && zeros[notHigher] <= score) notHigher++;
		won += lower + notHigher;
	}
	return won / (2 * zeros.length * ones.length);
}
