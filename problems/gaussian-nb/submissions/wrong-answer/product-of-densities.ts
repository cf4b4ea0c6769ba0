// Densities are multiplied, and many of them, or a far query, make 0/0.
export function gaussianNaiveBayes(X: number[][], y: number[], Q: number[][], smoothing: number): number[][] {
	const groups: number[][][] = Array.from({ length: Math.max(...y) + 1 }, () => []);
	X.forEach((row, i) => groups[y[i]].push(row));
	const epsilon = smoothing * (Math.max(...X[0].map((_, j) => variance(X.map((row) => row[j])))) || 1);
	const classes = groups.map((rows) => {
		const columns = X[0].map((_, j) => rows.map((row) => row[j]));
		return {
			prior: rows.length / X.length,
			means: columns.map(mean),
			variances: columns.map((column) => variance(column) + epsilon),
		};
	});
	return Q.map((x) => {
		const joint = classes.map(({ prior, means, variances }) =>
			x.reduce(
				(product, value, j) =>
					(product * Math.exp(-((value - means[j]) ** 2) / variances[j] / 2)) /
					Math.sqrt(2 * Math.PI * variances[j]),
				prior,
			),
		);
		const total = joint.reduce((a, b) => a + b, 0);
		return joint.map((value) => Math.log(value / total));
	});
}

function mean(values: number[]): number {
	return values.reduce((a, b) => a + b, 0) / values.length;
}

function variance(values: number[]): number {
	const m = mean(values);
	return mean(values.map((value) => (value - m) ** 2));
}
