// Taking back adds the mean first and multiplies both.
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
		return Q.map((row) => row.map((x, j) => (x - this.means[j]) / this.scales[j]));
	}

	inverse(Z: number[][]): number[][] {
		return Z.map((row) => row.map((z, j) => (z + this.means[j]) * this.scales[j]));
	}
}
