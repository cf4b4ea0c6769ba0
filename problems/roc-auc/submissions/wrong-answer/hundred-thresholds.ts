// The curve is drawn through thresholds 0, 0.01, ..., 1, which merges scores that differ and misses those outside.
export function rocAuc(y: number[], scores: number[]): number | null {
	const ones = y.filter((label) => label === 1).length;
	const zeros = y.length - ones;
	if (ones === 0 || zeros === 0) return null;
	let area = 0;
	let [x, height] = [0, 0];
	for (let step = 100; step >= -1; step--) {
		const threshold = step < 0 ? -Infinity : step / 100;
		const nextX = scores.filter((score, i) => y[i] === 0 && score >= threshold).length / zeros;
		const nextHeight = scores.filter((score, i) => y[i] === 1 && score >= threshold).length / ones;
		area += ((nextX - x) * (nextHeight + height)) / 2;
		[x, height] = [nextX, nextHeight];
	}
	return area;
}
