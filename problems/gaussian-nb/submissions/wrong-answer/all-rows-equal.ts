// Where all rows are equal, nothing is left to add to the variances, and they divide 0 by 0.
export function gaussianNaiveBayes(X: number[][], y: number[], Q: number[][], smoothing: number): number[][] {
	const k = Math.max(...y) + 1;
	const variances = (rows: number[][], means: number[]) =>
		means.map((mean, j) => rows.reduce((sum, row) => sum + (row[j] - mean) ** 2, 0) / rows.length);
	const meansOf = (rows: number[][]) =>
		rows[0].map((_, j) => rows.reduce((sum, row) => sum + row[j], 0) / rows.length);
	const epsilon = smoothing * Math.max(...variances(X, meansOf(X)));
	const groups: number[][][] = Array.from({ length: k }, () => []);
	X.forEach((row, i) => groups[y[i]].push(row));
	const classes = groups.map((rows) => {
		const means = meansOf(rows);
		return { prior: Math.log(rows.length / X.length), means, variances: variances(rows, means) };
	});
	return Q.map((row) => {
		const scores = classes.map(({ prior, means, variances }) =>
			row.reduce((sum, value, j) => {
				const variance = variances[j] + epsilon;
				return sum - 0.5 * Math.log(2 * Math.PI * variance) - (value - means[j]) ** 2 / (2 * variance);
			}, prior),
		);
		const top = Math.max(...scores);
		const total = top + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - top), 0));
		return scores.map((score) => score - total);
	});
}
