// The centroid of an empty cluster moves to the origin: its sum of 0 is divided by 1.
export function lloydStep(X: number[][], centroids: number[][]) {
	const k = centroids.length;
	const d = centroids[0].length;
	const labels = X.map((x) => nearest(x, centroids));
	const sums = Array.from({ length: k }, () => new Array<number>(d).fill(0));
	const counts = new Array<number>(k).fill(0);
	for (let i = 0; i < X.length; i++) {
		counts[labels[i]]++;
		for (let j = 0; j < d; j++) sums[labels[i]][j] += X[i][j];
	}
	const moved = sums.map((sum, c) => sum.map((s) => s / Math.max(1, counts[c])));
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
