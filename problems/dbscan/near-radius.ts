/** Squares and sums of these are exact, in any order. */
const largestExact = 1e4;

/**
 * Whether rounding could decide if two points are neighbours, so that two right solutions could differ: their squared
 * distance is eps² up to a millionth. Between small integers, with eps a multiple of 1/4, the comparison is exact.
 *
 * @param X shape (n, d)
 */
export function hasPairNearRadius(X: readonly (readonly number[])[], eps: number): boolean {
	const isSmall = (value: number) => Number.isInteger(value) && Math.abs(value) <= largestExact;
	if (isSmall(4 * eps) && X.every((row) => row.every(isSmall))) return false;
	for (let i = 0; i < X.length; i++)
		for (let j = 0; j < i; j++) {
			let sum = 0;
			for (let c = 0; c < X[i]!.length; c++) sum += (X[i]![c]! - X[j]![c]!) * (X[i]![c]! - X[j]![c]!);
			if (Math.abs(sum - eps * eps) <= 1e-6 * eps * eps && sum > 0) return true;
		}
	return false;
}
