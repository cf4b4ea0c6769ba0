export function lloydStep(X: number[][], centroids: number[][]) {
	const labels = X.map((x) => {
		const distances = centroids.map((row) => row.reduce((sum, value, j) => sum + (x[j] - value) ** 2, 0));
		return distances.indexOf(Math.min(...distances));
	});
	const moved = centroids.map((old, c) => {
		const members = X.filter((_, i) => labels[i] === c);
		if (members.length === 0) return old;
		return old.map((_, j) => members.reduce((sum, x) => sum + x[j], 0) / members.length);
	});
	return { labels, centroids: moved };
}
