// Label 0 is taken for the one whose scores should be high.
export function rocAuc(y: number[], scores: number[]): number | null {
	const sorted = (label: number) => scores.filter((_, i) => y[i] === label).sort((a, b) => a - b);
	const [zeros, ones] = [sorted(1), sorted(0)];
	if (zeros.length === 0 || ones.length === 0) return null;
	let [lower, notHigher, won] = [0, 0, 0];
	for (const score of ones) {
		while (lower < zeros.length && zeros[lower] < score) lower++;
		while (notHigher < zeros.length && zeros[notHigher] <= score) notHigher++;
		won += lower + notHigher;
	}
	return won / (2 * zeros.length * ones.length);
}
