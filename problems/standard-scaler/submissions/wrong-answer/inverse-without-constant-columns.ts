// Taking back multiplies a constant column by its deviation of 0, where it was not scaled at all.
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
			this.scales.push(constant ? 0 : Math.sqrt(variance));
		}
	}

	transform(Q: number[][]): number[][] {
		return Q.map((row) => row.map((x, j) => (x - this.means[j]) / (this.scales[j] || 1)));
	}

	inverse(Z: number[][]): number[][] {
		return Z.map((row) => row.map((z, j) => z * this.scales[j] + this.means[j]));
	}
}
