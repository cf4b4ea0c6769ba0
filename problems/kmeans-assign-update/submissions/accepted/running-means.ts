// Each mean moves by its share of every point that comes in.
export function lloydStep(X: number[][], centroids: number[][]) {
	const means = centroids.map((row) => row.slice());
	const counts = centroids.map(() => 0);
	const labels = X.map((x) => {
		const c = nearest(x, centroids);
		counts[c]++;
		for (let j = 0; j < x.length; j++) means[c][j] += (x[j] - means[c][j]) / counts[c];
		return c;
	});
	return { labels, centroids: means };
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
