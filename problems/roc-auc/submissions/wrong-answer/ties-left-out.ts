// Pairs with equal scores are left out of the wins and of the pairs alike.
export function rocAuc(y: number[], scores: number[]): number | null {
	const sorted = (label: number) => scores.filter((_, i) => y[i] === label).sort((a, b) => a - b);
	const [zeros, ones] = [sorted(0), sorted(1)];
	if (zeros.length === 0 || ones.length === 0) return null;
	let [lower, notHigher, won, tied] = [0, 0, 0, 0];
	for (const score of ones) {
		while (lower < zeros.length && zeros[lower] < score) lower++;
		while (notHigher < zeros.length && zeros[notHigher] <= score) notHigher++;
		won += lower;
		tied += notHigher - lower;
	}
	const pairs = zeros.length * ones.length - tied;
	return pairs === 0 ? 0.5 : won / pairs;
}
