/** Rows of one label: how many, and the mean and variance of each column. */
interface Moments {
	count: number;
	mean: Float64Array; // (d,)
	variance: Float64Array; // (d,)
}

/**
 * Gaussian naive Bayes: the log posterior of each class for each query.
 *
 * Source: T. Hastie, R. Tibshirani, J. Friedman, The Elements of Statistical Learning, section 6.6.3; smoothing as in
 * scikit-learn's GaussianNB.
 * Time O(n·d + q·k·d): four passes over the rows, then d terms for each query and class.
 * Space O(k·d + q·k): the moments of each class, and the answer.
 *
 * @param X         shape (n, d), the training rows
 * @param y         shape (n,), their labels from 0 to k - 1, each of which occurs
 * @param Q         shape (q, d), the queries
 * @param smoothing share of the largest variance of a column that is added to every variance, > 0
 * @returns shape (q, k)
 */
export function gaussianNaiveBayes(X: number[][], y: number[], Q: number[][], smoothing: number): number[][] {
	const [all] = moments(X, () => 0, 1);
	const largest = all!.variance.reduce((a, b) => Math.max(a, b));
	const epsilon = smoothing * (largest || 1); // all rows equal: any will do, the classes are the same
	const k = y.reduce((a, b) => Math.max(a, b)) + 1;
	const classes = moments(X, (i) => y[i]!, k);
	// What does not depend on the query; the factors 2π are the same for all classes and cancel.
	const constants = classes.map(({ count, variance }) =>
		variance.reduce((sum, v) => sum - Math.log(v + epsilon) / 2, Math.log(count)),
	);

	return Q.map((x) => {
		const joint = classes.map(({ mean, variance }, c) => {
			let sum = constants[c]!;
			for (let j = 0; j < x.length; j++) sum -= (x[j]! - mean[j]!) ** 2 / (variance[j]! + epsilon) / 2;
			return sum;
		});
		const most = Math.max(...joint); // taken out before exp, which then neither overflows nor is 0 for all
		const total = joint.reduce((sum, value) => sum + Math.exp(value - most), 0);
		return joint.map((value) => value - most - Math.log(total));
	});
}

/** Count, mean and variance for each label from 0 to k - 1, in two passes: deviations from the mean keep their digits. */
function moments(X: number[][], labelOf: (i: number) => number, k: number): Moments[] {
	const d = X[0]!.length;
	const groups = Array.from({ length: k }, () => ({
		count: 0,
		mean: new Float64Array(d),
		variance: new Float64Array(d),
	}));
	for (let i = 0; i < X.length; i++) {
		const group = groups[labelOf(i)]!;
		group.count++;
		for (let j = 0; j < d; j++) group.mean[j]! += X[i]![j]!;
	}
	for (const { count, mean } of groups) for (let j = 0; j < d; j++) mean[j]! /= count;
	for (let i = 0; i < X.length; i++) {
		const { count, mean, variance } = groups[labelOf(i)]!;
		for (let j = 0; j < d; j++) variance[j]! += (X[i]![j]! - mean[j]!) ** 2 / count;
	}
	return groups;
}
