// A centroid moves as soon as it gets a point, so later points of the round see other centroids than earlier ones.
export function kmeans(X: number[][], initial: number[][], iterations: number) {
	const k = initial.length;
	const d = initial[0].length;
	let centroids = initial.map((row) => row.slice());
	let labels: number[] = [];

	for (let round = 0; round < iterations; round++) {
		const sums = Array.from({ length: k }, () => new Array<number>(d).fill(0));
		const counts = new Array<number>(k).fill(0);
		for (let i = 0; i < X.length; i++) {
			labels[i] = nearest(X[i], centroids);
			counts[labels[i]]++;
			for (let j = 0; j < d; j++) sums[labels[i]][j] += X[i][j];
			centroids[labels[i]] = sums[labels[i]].map((s) => s / counts[labels[i]]);
		}
	}

	labels = X.map((x) => nearest(x, centroids));
	let inertia = 0;
	for (let i = 0; i < X.length; i++) inertia += squaredDistance(X[i], centroids[labels[i]]);
	return { labels, centroids, inertia };
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
