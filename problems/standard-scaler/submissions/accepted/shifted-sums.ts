// One pass with the sums of differences from the first row and of their squares: near the data nothing cancels.
export class StandardScaler {
	center: Float64Array = new Float64Array(0);
	spread: Float64Array = new Float64Array(0);

	fit(X: number[][]): void {
		const [first] = X;
		const d = first.length;
		const sums = new Float64Array(d);
		const squares = new Float64Array(d);
		for (const row of X) {
			for (let j = 0; j < d; j++) {
				const shifted = row[j] - first[j];
				sums[j] += shifted;
				squares[j] += shifted * shifted;
			}
		}
		this.center = Float64Array.from(first, (value, j) => value + sums[j] / X.length);
		this.spread = squares.map((sum, j) => {
			if (sum === 0) return 1;
			return Math.sqrt((sum - (sums[j] * sums[j]) / X.length) / X.length);
		});
	}

	transform(Q: number[][]): Float64Array[] {
		return Q.map((row) => Float64Array.from(row, (value, j) => (value - this.center[j]) / this.spread[j]));
	}

	inverse(Z: number[][]): Float64Array[] {
		return Z.map((row) => Float64Array.from(row, (value, j) => this.center[j] + this.spread[j] * value));
	}
}
