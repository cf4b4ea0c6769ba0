// All classes share the variances of all rows, so only their means tell them apart.
export function gaussianNaiveBayes(X: number[][], y: number[], Q: number[][], smoothing: number): number[][] {
	const groups: number[][][] = Array.from({ length: Math.max(...y) + 1 }, () => []);
	X.forEach((row, i) => groups[y[i]].push(row));
	const epsilon = smoothing * (Math.max(...X[0].map((_, j) => variance(X.map((row) => row[j])))) || 1);
	const classes = groups.map((rows) => {
		const columns = X[0].map((_, j) => rows.map((row) => row[j]));
		return {
			prior: rows.length / X.length,
			means: columns.map(mean),
			variances: X[0].map((_, j) => variance(X.map((row) => row[j])) + epsilon),
		};
	});
	return Q.map((x) => {
		const joint = classes.map(({ prior, means, variances }) =>
			x.reduce(
				(sum, value, j) => sum - Math.log(variances[j]) / 2 - (value - means[j]) ** 2 / variances[j] / 2,
				Math.log(prior),
			),
		);
		const most = Math.max(...joint);
		const total = Math.log(joint.reduce((sum, value) => sum + Math.exp(value - most), 0));
		return joint.map((value) => value - most - total);
	});
}

function mean(values: number[]): number {
	return values.reduce((a, b) => a + b, 0) / values.length;
}

function variance(values: number[]): number {
	const m = mean(values);
	return mean(values.map((value) => (value - m) ** 2));
}
