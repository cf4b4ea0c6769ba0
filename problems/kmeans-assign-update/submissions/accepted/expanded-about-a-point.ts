// The expanded square, with the first point as the origin: it keeps the digits far from the old one.
export function lloydStep(X: number[][], centroids: number[][]) {
	const origin = X[0];
	const centre = (row: number[]) => row.map((value, j) => value - origin[j]);
	const at = centroids.map(centre);
	const norms = at.map((row) => dot(row, row));
	const sums = centroids.map((row) => row.map(() => 0));
	const counts = centroids.map(() => 0);
	const labels: number[] = [];
	for (const x of X) {
		const moved = centre(x);
		let best = 0;
		let least = norms[0] - 2 * dot(moved, at[0]);
		for (let c = 1; c < at.length; c++) {
			const score = norms[c] - 2 * dot(moved, at[c]);
			if (score < least) [best, least] = [c, score];
		}
		labels.push(best);
		counts[best]++;
		x.forEach((value, j) => (sums[best][j] += value));
	}
	return {
		labels,
		centroids: sums.map((sum, c) => (counts[c] === 0 ? [...centroids[c]] : sum.map((s) => s / counts[c]))),
	};
}

function dot(a: number[], b: number[]): number {
	let sum = 0;
	for (let j = 0; j < a.length; j++) sum += a[j] * b[j];
	return sum;
}
