// In a functional style: find the members of each cluster, then average them. Plain distances instead of squared ones.
type Point = number[];

const distance = (a: Point, b: Point) => Math.sqrt(a.reduce((sum, value, j) => sum + (value - b[j]) ** 2, 0));

const nearest = (x: Point, centroids: Point[]) => {
	const distances = centroids.map((centroid) => distance(x, centroid));
	return distances.indexOf(Math.min(...distances));
};

const mean = (points: Point[]) =>
	points[0].map((_, j) => points.reduce((sum, point) => sum + point[j], 0) / points.length);

export function kmeans(X: Point[], initial: Point[], iterations: number) {
	let centroids = initial;
	for (let round = 0; round < iterations; round++) {
		const labels = X.map((x) => nearest(x, centroids));
		centroids = centroids.map((centroid, c) => {
			const members = X.filter((_, i) => labels[i] === c);
			return members.length > 0 ? mean(members) : centroid;
		});
	}
	const labels = X.map((x) => nearest(x, centroids));
	const inertia = X.reduce((sum, x, i) => sum + distance(x, centroids[labels[i]]) ** 2, 0);
	return { labels, centroids, inertia };
}
