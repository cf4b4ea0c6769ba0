/**
 * Whether rounding could decide where a point belongs, so that two right solutions could differ: Lloyd's rounds are
 * run, and after the first move some point has a second centroid that is as near as the nearest, up to a millionth.
 * Before it all numbers are as given, and a tie between small integers is exact.
 *
 * @param X       shape (n, d)
 * @param initial shape (k, d)
 */
export function hasNearTie(X: number[][], initial: number[][], iterations: number): boolean {
	let centroids = initial;
	for (let round = 0; round <= iterations; round++) {
		const labels: number[] = [];
		for (const x of X) {
			const distances = centroids.map((c) =>
				x.reduce((sum, value, j) => sum + (value - c[j]!) * (value - c[j]!), 0),
			);
			const least = Math.min(...distances);
			const isNear = (distance: number) => distance - least <= 1e-6 * distance;
			if (round > 0 && distances.filter(isNear).length > 1) return true;
			labels.push(distances.indexOf(least));
		}
		const moved = centroids.map((old, c) => {
			const members = X.filter((_, i) => labels[i] === c);
			if (members.length === 0) return old;
			return old.map((_, j) => members.reduce((sum, x) => sum + x[j]!, 0) / members.length);
		});
		if (JSON.stringify(moved) === JSON.stringify(centroids) && round > 0) return false;
		centroids = moved;
	}
	return false;
}
