// The number of columns is read from the first row to transform, and there may be none.
export class StandardScaler {
	private means: number[] = [];
	private scales: number[] = [];

	fit(X: number[][]): void {
		const n = X.length;
		this.means = [];
		this.scales = [];
		for (let j = 0; j < X[0].length; j++) {
			const column = X.map((row) => row[j]);
			const mean = column.reduce((sum, x) => sum + x, 0) / n;
			const variance = column.reduce((sum, x) => sum + (x - mean) ** 2, 0) / n;
			const constant = column.every((x) => x === column[0]);
			this.means.push(constant ? column[0] : mean);
			this.scales.push(constant ? 1 : Math.sqrt(variance));
		}
	}

	transform(Q: number[][]): number[][] {
		const d = Q[0].length;
		return Q.map((row) => Array.from({ length: d }, (_, j) => (row[j] - this.means[j]) / this.scales[j]));
	}

	inverse(Z: number[][]): number[][] {
		return Z.map((row) => row.map((z, j) => z * this.scales[j] + this.means[j]));
	}
}
