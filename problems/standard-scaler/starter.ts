/** Scales each column to mean 0 and standard deviation 1. */
export class StandardScaler {
	/**
	 * Keeps the mean and the standard deviation of each column.
	 * @param X rows, shape (n, d)
	 */
	fit(X: number[][]): void {
		throw new Error('Write fit: keep the mean and the standard deviation of each column');
	}

	/**
	 * @param Q rows, shape (q, d)
	 * @returns the rows centred and scaled by what was fitted, shape (q, d)
	 */
	transform(Q: number[][]): number[][] {
		throw new Error('Write transform: subtract the mean and divide by the deviation');
	}

	/**
	 * @param Z scaled rows, shape (r, d)
	 * @returns the rows of which transform makes Z, shape (r, d)
	 */
	inverse(Z: number[][]): number[][] {
		throw new Error('Write inverse: undo what transform does');
	}
}
