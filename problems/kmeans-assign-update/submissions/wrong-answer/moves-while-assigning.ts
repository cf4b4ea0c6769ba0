// A centroid moves as soon as it gets a point, so later points see other centroids than earlier ones.
export function lloydStep(X: number[][], centroids: number[][]) {
	const moved = centroids.map((row) => [...row]);
	const counts = new Array<number>(centroids.length).fill(0);
	const labels = X.map((x) => {
		const c = nearest(x, moved);
		counts[c]++;
		if (counts[c] === 1) moved[c] = [...x];
		else moved[c] = moved[c].map((m, j) => m + (x[j] - m) / counts[c]);
		return c;
	});
	return { labels, centroids: moved };
}

function nearest(x: number[], centroids: number[][]): number {
	let best = 0;
	for (let c = 1; c < centroids.length; c++)
		if (squaredDistance(x, centroids[c]) < squaredDistance(x, centroids[best])) best = c;
	return best;
}

function squaredDistance(a: number[], b: number[]): number {
	let sum = 0;
	for (let j = 0; j < a.length; j++) sum += (a[j] - b[j]) ** 2;
	return sum;
}
