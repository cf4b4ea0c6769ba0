export interface Fit {
	weights: number[];
	bias: number;
}

/**
 * The lasso by cyclic coordinate descent on centred columns, with the residuals kept up to date.
 *
 * Source: J. Friedman, T. Hastie, R. Tibshirani, Regularization paths for generalized linear models via coordinate
 * descent, Journal of Statistical Software 33 (2010), 1-22.
 * Time O(n·d·t): each of t sweeps takes d products of a column with the residuals and adds the column to them, n terms each.
 * Space O(n + d): the residuals, and the weights, means and mean squares of the columns, which are centred as they are read.
 *
 * @param X      shape (n, d), the rows
 * @param y      shape (n,), the targets
 * @param lambda strength of the L1 penalty, > 0; the intercept has none
 * @param sweeps passes over the columns, from weights of 0
 */
export function lasso(X: number[][], y: number[], lambda: number, sweeps: number): Fit {
	const n = X.length;
	const mean = X[0]!.map((_, j) => X.reduce((sum, row) => sum + row[j]!, 0) / n); // (d,)
	const square = mean.map((m, j) => X.reduce((sum, row) => sum + (row[j]! - m) ** 2, 0) / n); // (d,)
	const yMean = y.reduce((sum, value) => sum + value, 0) / n;
	const residuals = y.map((value) => value - yMean); // (n,)
	const weights = mean.map(() => 0); // (d,)
	for (let sweep = 0; sweep < sweeps; sweep++) {
		for (const [j, before] of weights.entries()) {
			if (square[j] === 0) continue; // a constant column
			let product = 0;
			for (let i = 0; i < n; i++) product += (X[i]![j]! - mean[j]!) * residuals[i]!;
			// The residuals without column j have this mean product with it.
			const wanted = product / n + square[j]! * before;
			const after = (Math.sign(wanted) * Math.max(Math.abs(wanted) - lambda, 0)) / square[j]!;
			for (let i = 0; i < n; i++) residuals[i]! -= (after - before) * (X[i]![j]! - mean[j]!);
			weights[j] = after;
		}
	}
	return { weights, bias: weights.reduce((sum, w, j) => sum - w * mean[j]!, yMean) };
}
