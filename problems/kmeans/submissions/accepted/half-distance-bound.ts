// Skips centroids by the triangle inequality: one at least twice as far from the best so far as the point is can't be
// nearer. It skips only where it is strictly farther, so ties are decided as without it. Means are kept as running means.
export function kmeans(X: number[][], initial: number[][], iterations: number) {
	let centroids = initial;
	let labels = X.map(() => 0);
	let inertia = 0;

	for (let round = 0; ; round++) {
		const between = centroids.map((a) => centroids.map((b) => squared(a, b)));
		inertia = 0;
		labels = X.map((x) => {
			let best = 0;
			let least = squared(x, centroids[0]!);
			for (let c = 1; c < centroids.length; c++) {
				if (between[best]![c]! > 4.000001 * least) continue;
				const distance = squared(x, centroids[c]!);
				if (distance < least) {
					best = c;
					least = distance;
				}
			}
			inertia += least;
			return best;
		});
		if (round === iterations) return { labels, centroids, inertia };

		const seen = centroids.map(() => 0);
		const moved = centroids.map((row) => row.slice());
		for (const [i, x] of X.entries()) {
			const c = labels[i]!;
			seen[c]!++;
			for (let j = 0; j < x.length; j++)
				moved[c]![j] = seen[c] === 1 ? x[j]! : moved[c]![j]! + (x[j]! - moved[c]![j]!) / seen[c]!;
		}
		centroids = moved;
	}
}

function squared(a: number[], b: number[]): number {
	return a.reduce((sum, value, j) => sum + (value - b[j]!) ** 2, 0);
}
