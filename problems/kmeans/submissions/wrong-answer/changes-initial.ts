// The centroids are moved inside the array `initial`, which belongs to the caller.
export function kmeans(X: number[][], initial: number[][], iterations: number) {
	const k = initial.length;
	const d = initial[0].length;
	let centroids = initial;
	let labels: number[] = [];

	for (let round = 0; round < iterations; round++) {
		labels = X.map((x) => nearest(x, centroids));
		const sums = Array.from({ length: k }, () => new Array<number>(d).fill(0));
		const counts = new Array<number>(k).fill(0);
		for (let i = 0; i < X.length; i++) {
			counts[labels[i]]++;
			for (let j = 0; j < d; j++) sums[labels[i]][j] += X[i][j];
		}
		for (let c = 0; c < k; c++)
			if (counts[c] > 0) for (let j = 0; j < d; j++) centroids[c][j] = sums[c][j] / counts[c];
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
