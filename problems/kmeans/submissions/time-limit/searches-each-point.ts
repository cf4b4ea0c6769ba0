// `X.indexOf(x)` searches the list for every point, so gathering the members of a cluster costs O(n²).
export function kmeans(X: number[][], initial: number[][], iterations: number) {
	let centroids = initial.map((row) => row.slice());
	let labels: number[] = [];

	for (let round = 0; round < iterations; round++) {
		labels = X.map((x) => nearest(x, centroids));
		centroids = centroids.map((old, c) => {
			const members = X.filter((x) => labels[X.indexOf(x)] === c);
			if (members.length === 0) return old;
			return old.map((_, j) => members.reduce((sum, x) => sum + x[j], 0) / members.length);
		});
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
