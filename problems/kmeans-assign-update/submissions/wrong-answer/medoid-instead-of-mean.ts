// A centroid moves to the member nearest to the mean instead of to the mean itself.
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
	const moved = centroids.map((old, c) => {
		if (counts[c] === 0) return old;
		const mean = sums[c].map((s) => s / counts[c]);
		let best = labels.indexOf(c);
		for (let i = best; i < X.length; i++)
			if (labels[i] === c && squaredDistance(X[i], mean) < squaredDistance(X[best], mean)) best = i;
		return [...X[best]];
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
