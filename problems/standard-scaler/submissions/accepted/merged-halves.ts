// The statistics of two halves are merged, as two machines would do it (Chan, Golub and LeVeque).
interface Moments {
	count: number;
	mean: number;
	/** Sum of squared deviations from the mean. */
	squares: number;
}

export class StandardScaler {
	#columns: { mean: number; scale: number }[] = [];

	fit(X: number[][]): void {
		this.#columns = X[0].map((_, j) => {
			const { count, mean, squares } = momentsOf(X, j, 0, X.length);
			const scale = Math.sqrt(squares / count);
			return { mean, scale: scale > 0 ? scale : 1 };
		});
	}

	transform(Q: number[][]): number[][] {
		return Q.map((row) => this.#columns.map(({ mean, scale }, j) => (row[j] - mean) / scale));
	}

	inverse(Z: number[][]): number[][] {
		return Z.map((row) => this.#columns.map(({ mean, scale }, j) => mean + scale * row[j]));
	}
}

/** Of rows from `from` up to but not including `to`. */
function momentsOf(X: number[][], j: number, from: number, to: number): Moments {
	if (to - from === 1) return { count: 1, mean: X[from][j], squares: 0 };
	const middle = (from + to) >> 1;
	const a = momentsOf(X, j, from, middle);
	const b = momentsOf(X, j, middle, to);
	const count = a.count + b.count;
	const apart = b.mean - a.mean;
	return {
		count,
		mean: a.mean + (apart * b.count) / count,
		squares: a.squares + b.squares + (apart * apart * a.count * b.count) / count,
	};
}
