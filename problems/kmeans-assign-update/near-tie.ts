type Rows = readonly (readonly number[])[];

/** Squares and sums of these are exact, in any order. */
const largestExact = 1e4;

/**
 * Whether rounding could decide where a point belongs, so that two right solutions could differ: a second centroid is
 * as near as the nearest, up to a millionth. Ties between small integers are exact, and those of equal centroids too.
 *
 * @param X         shape (n, d)
 * @param centroids shape (k, d)
 */
export function hasNearTie(X: Rows, centroids: Rows): boolean {
	const isSmall = (value: number) => Number.isInteger(value) && Math.abs(value) <= largestExact;
	const isExact = [...X, ...centroids].every((row) => row.every(isSmall));
	if (isExact) return false;
	const distinct = [...new Map(centroids.map((row) => [JSON.stringify(row), row])).values()];
	return X.some((x) => {
		const distances = distinct.map((c) =>
			x.reduce((sum, value, j) => sum + (value - c[j]!) * (value - c[j]!), 0),
		);
		const least = Math.min(...distances);
		return distances.filter((distance) => distance - least <= 1e-6 * distance).length > 1;
	});
}
