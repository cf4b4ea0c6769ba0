// The differences of every point to every centroid are all kept, n·k·d numbers, as broadcasting does.
export function lloydStep(X: number[][], centroids: number[][]) {
	const differences = X.map((x) => centroids.map((row) => row.map((value, j) => x[j] - value)));
	const distances = differences.map((rows) => rows.map((row) => row.reduce((sum, v) => sum + v * v, 0)));
	const labels = distances.map((row) => row.indexOf(Math.min(...row)));
	const moved = centroids.map((old, c) => {
		const members = X.filter((_, i) => labels[i] === c);
		if (members.length === 0) return old;
		return old.map((_, j) => members.reduce((sum, x) => sum + x[j], 0) / members.length);
	});
	return { labels, centroids: moved };
}
