// Walks down the ROC curve, one point for each different score, and adds the trapezoids under it.
export function rocAuc(y: number[], scores: number[]): number | null {
	const total = [0, 0];
	const groups = new Map<number, [number, number]>();
	scores.forEach((score, i) => {
		const group = groups.get(score) ?? [0, 0];
		group[y[i]!]!++;
		total[y[i]!]!++;
		groups.set(score, group);
	});
	if (total[0] === 0 || total[1] === 0) return null;
	let area = 0;
	let [x, height] = [0, 0];
	for (const score of [...groups.keys()].sort((a, b) => b - a)) {
		const [zeros, ones] = groups.get(score)!;
		const [nextX, nextHeight] = [x + zeros / total[0]!, height + ones / total[1]!];
		area += ((nextX - x) * (height + nextHeight)) / 2;
		[x, height] = [nextX, nextHeight];
	}
	return area;
}
