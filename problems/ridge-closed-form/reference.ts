export interface Fit {
	weights: number[];
	bias: number;
}

/**
 * Ridge regression: the penalised normal equations of centred columns, solved by Cholesky's factorisation.
 *
 * Source: A. E. Hoerl and R. W. Kennard, Ridge regression: biased estimation for nonorthogonal problems, Technometrics
 * 12 (1970), 55-67.
 * Time O(n·d² + d³): the products of d²/2 pairs of columns, n terms each, then d³/6 multiplications to factorise.
 * Space O(d²): the products, which the factor replaces; centred rows are made one at a time.
 *
 * @param X      shape (n, d), the rows
 * @param y      shape (n,), the targets
 * @param lambda strength of the penalty on the weights, > 0; the intercept has none
 */
export function ridgeRegression(X: number[][], y: number[], lambda: number): Fit {
	const [n, d] = [X.length, X[0]!.length];
	const mean = X[0]!.map((_, j) => X.reduce((sum, row) => sum + row[j]!, 0) / n); // (d,)
	const yMean = y.reduce((sum, value) => sum + value, 0) / n;

	const S = mean.map(() => new Float64Array(d)); // (d, d), lower half: Xc'Xc + λI
	const c = new Float64Array(d); // (d,): Xc'yc
	for (let j = 0; j < d; j++) S[j]![j] = lambda;
	for (let i = 0; i < n; i++) {
		const x = mean.map((m, j) => X[i]![j]! - m); // (d,), centred
		const target = y[i]! - yMean;
		for (let j = 0; j < d; j++) {
			c[j]! += x[j]! * target;
			for (let k = 0; k <= j; k++) S[j]![k]! += x[j]! * x[k]!;
		}
	}
	factorise(S);

	const w = c; // solved in place: L z = c, then L'w = z
	for (let j = 0; j < d; j++) {
		for (let k = 0; k < j; k++) w[j]! -= S[j]![k]! * w[k]!;
		w[j]! /= S[j]![j]!;
	}
	for (let j = d - 1; j >= 0; j--) {
		for (let k = j + 1; k < d; k++) w[j]! -= S[k]![j]! * w[k]!;
		w[j]! /= S[j]![j]!;
	}
	const weights = Array.from(w);
	return { weights, bias: weights.reduce((sum, value, j) => sum - value * mean[j]!, yMean) };
}

/** Overwrites the lower half of S, symmetric and positive definite, with L such that L L' = S. */
function factorise(S: Float64Array[]): void {
	for (let j = 0; j < S.length; j++) {
		for (let i = j; i < S.length; i++) {
			for (let k = 0; k < j; k++) S[i]![j]! -= S[i]![k]! * S[j]![k]!;
			if (i === j) S[j]![j] = Math.sqrt(S[j]![j]!);
			else S[i]![j]! /= S[j]![j]!;
		}
	}
}
