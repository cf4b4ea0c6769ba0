// Equal scores count as lost: compared with >, or summed as rectangles as high as the curve at their left end.
export function rocAuc(y: number[], scores: number[]): number | null {
	const sorted = (label: number) => scores.filter((_, i) => y[i] === label).sort((a, b) => a - b);
	const [zeros, ones] = [sorted(0), sorted(1)];
	if (zeros.length === 0 || ones.length === 0) return null;
	let [below, won] = [0, 0];
	for (const score of ones) {
		while (below < zeros.length && score > zeros[below]) below++;
		won += below;
	}
	return won / (zeros.length * ones.length);
}
