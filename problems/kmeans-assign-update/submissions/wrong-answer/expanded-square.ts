// The distance is expanded to |a|² - 2a·b + |b|², which loses all its digits on points far from the origin.
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
	const moved = centroids.map((old, c) => (counts[c] > 0 ? sums[c].map((s) => s / counts[c]) : old));
	return { labels, centroids: moved };
}

function nearest(x: number[], centroids: number[][]): number {
	let best = 0;
	for (let c = 1; c < centroids.length; c++)
		if (squaredDistance(x, centroids[c]) < squaredDistance(x, centroids[best])) best = c;
	return best;
}

function squaredDistance(a: number[], b: number[]): number {
	return dot(a, a) - 2 * dot(a, b) + dot(b, b);
}

function dot(a: number[], b: number[]): number {
	let sum = 0;
	for (let j = 0; j < a.length; j++) sum += a[j] * b[j];
	return sum;
}
