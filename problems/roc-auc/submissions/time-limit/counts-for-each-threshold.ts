// All rows are counted again for each different score: O(n²).
export function rocAuc(y: number[], scores: number[]): number | null {
	const ones = y.filter((label) => label === 1).length;
	const zeros = y.length - ones;
	if (ones === 0 || zeros === 0) return null;
	const points = [[0, 0]];
	for (const threshold of [...new Set(scores)].sort((a, b) => b - a)) {
		let [right, wrong] = [0, 0];
		for (let i = 0; i < y.length; i++) {
			if (scores[i] < threshold) continue;
			if (y[i] === 1) right++;
			else wrong++;
		}
		points.push([wrong / zeros, right / ones]);
	}
	let area = 0;
	for (let i = 1; i < points.length; i++)
		area += ((points[i][0] - points[i - 1][0]) * (points[i][1] + points[i - 1][1])) / 2;
	return area;
}
