// The deviation is compared with 0, but that of a constant column is only rounding: 1e-17 for tenths.
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
			this.means.push(mean);
			this.scales.push(Math.sqrt(variance) || 1);
		}
	}

	transform(Q: number[][]): number[][] {
		return Q.map((row) => row.map((x, j) => (x - this.means[j]) / this.scales[j]));
	}

	inverse(Z: number[][]): number[][] {
		return Z.map((row) => row.map((z, j) => z * this.scales[j] + this.means[j]));
	}
}
