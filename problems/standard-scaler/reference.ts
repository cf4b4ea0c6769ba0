/**
 * Scales each column to mean 0 and standard deviation 1 over the fitted rows.
 *
 * Source: B. P. Welford, Note on a method for calculating corrected sums of squares and products, Technometrics 4
 * (1962), 419-420.
 * Time O(n·d + q·d): fitting updates two numbers for each of n·d entries, and each of q rows transformed or taken back
 * takes two operations an entry.
 * Space O(q·d): the rows returned. Fitting keeps O(d), because it sees each row once and copies none.
 */
export class StandardScaler {
	#mean: number[] = []; // (d,)
	#scale: number[] = []; // (d,), 1 where the column is constant

	/** X: (n, d) */
	fit(X: number[][]): void {
		const mean = X[0]!.map(() => 0); // (d,), of the rows so far
		const squares = X[0]!.map(() => 0); // (d,), of their deviations from it, summed
		for (let i = 0; i < X.length; i++) {
			const row = X[i]!;
			for (let j = 0; j < row.length; j++) {
				const before = row[j]! - mean[j]!; // exactly 0 all along a constant column, from its second row on
				mean[j]! += before / (i + 1);
				squares[j]! += before * (row[j]! - mean[j]!);
			}
		}
		this.#mean = mean;
		this.#scale = squares.map((sum) => Math.sqrt(sum / X.length) || 1);
	}

	/** Q: (q, d) */
	transform(Q: number[][]): number[][] {
		return Q.map((row) => row.map((value, j) => (value - this.#mean[j]!) / this.#scale[j]!));
	}

	/** Z: (r, d) */
	inverse(Z: number[][]): number[][] {
		return Z.map((row) => row.map((value, j) => value * this.#scale[j]! + this.#mean[j]!));
	}
}
