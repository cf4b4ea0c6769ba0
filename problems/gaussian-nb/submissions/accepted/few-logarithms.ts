// Square roots of variances are multiplied, with a logarithm only before the product could leave the range of doubles.
export function gaussianNaiveBayes(X: number[][], y: number[], Q: number[][], smoothing: number): number[][] {
	const d = X[0].length;
	const k = y.reduce((a, b) => Math.max(a, b), 0) + 1;
	const table = () => Array.from({ length: k }, () => new Array<number>(d).fill(0));
	const [counts, means, variances] = [new Array<number>(k).fill(0), table(), table()];
	const total = new Array<number>(d).fill(0);
	X.forEach((row, i) => {
		counts[y[i]]++;
		row.forEach((value, j) => {
			means[y[i]][j] += value;
			total[j] += value / X.length;
		});
	});
	means.forEach((row, c) => row.forEach((_, j) => (row[j] /= counts[c])));
	const spread = new Array<number>(d).fill(0);
	X.forEach((row, i) =>
		row.forEach((value, j) => {
			variances[y[i]][j] += (value - means[y[i]][j]) ** 2 / counts[y[i]];
			spread[j] += (value - total[j]) ** 2 / X.length;
		}),
	);
	const epsilon = smoothing * (Math.max(...spread) || 1);

	return Q.map((x) => {
		const joint = means.map((row, c) => {
			let mantissa = counts[c];
			let logs = 0;
			let exponent = 0;
			for (let j = 0; j < d; j++) {
				const v = variances[c][j] + epsilon;
				exponent -= (x[j] - row[j]) ** 2 / (2 * v);
				mantissa /= Math.sqrt(v);
				if (mantissa < 1e-100 || mantissa > 1e100) {
					logs += Math.log(mantissa);
					mantissa = 1;
				}
			}
			return exponent + logs + Math.log(mantissa);
		});
		const most = Math.max(...joint);
		const sum = joint.reduce((s, value) => s + Math.exp(value - most), 0);
		return joint.map((value) => value - (most + Math.log(sum)));
	});
}
