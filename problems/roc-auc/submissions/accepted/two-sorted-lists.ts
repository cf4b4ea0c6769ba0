// Sorts the scores of each label and walks up both lists together.
export function rocAuc(y: number[], scores: number[]): number | null {
	const sorted = (label: number) => scores.filter((_, i) => y[i] === label).sort((a, b) => a - b);
	const [zeros, ones] = [sorted(0), sorted(1)];
	if (zeros.length * ones.length === 0) return null;
	let [lower, notHigher, won] = [0, 0, 0];
	for (const score of ones) {
		while (lower < zeros.length && zeros[lower]! < score) lower++;
		while (notHigher < zeros.length && zeros[notHigher]! <= score) notHigher++;
		won += lower + notHigher;
	}
	return won / (2 * zeros.length * ones.length);
}
