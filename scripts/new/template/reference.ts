/**
 * The mean of every column.
 *
 * Source: name one that a reader can look up.
 * Time O(n·d): every entry is added once. Space O(d): one sum a column.
 *
 * @param X shape (n, d)
 * @returns shape (d,)
 */
export function NAME(X: number[][]): number[] {
	const sums = X[0]!.map(() => 0); // (d,)
	for (const row of X) for (let j = 0; j < sums.length; j++) sums[j]! += row[j]!;
	return sums.map((sum) => sum / X.length);
}
