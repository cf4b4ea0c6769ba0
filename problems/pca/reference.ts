export interface Fit {
	components: number[][];
	variances: number[];
	scores: number[][];
}

/**
 * Principal components by the eigenvectors of the covariance matrix, which Jacobi's rotations find.
 *
 * Source: I. T. Jolliffe, Principal Component Analysis, 2nd ed. (2002), chapters 1 and 3; for the rotations G. H. Golub and
 * C. F. Van Loan, Matrix Computations, 4th ed. (2013), section 8.5.
 * Time O(n·d² + d³): the products of d²/2 pairs of columns, n terms each, then ten sweeps over d²/2 pairs, whose rotation
 * changes 3d pairs of numbers. The scores, n·k·d products, are within the first part.
 * Space O(d² + n·k): the matrix and its eigenvectors, and the scores; centred rows are made one at a time.
 *
 * @param X shape (n, d), the rows, n >= 2
 * @param k how many components, 1 <= k <= d
 */
export function pca(X: number[][], k: number): Fit {
	const n = X.length;
	const mean = X[0]!.map((_, j) => X.reduce((sum, row) => sum + row[j]!, 0) / n); // (d,)
	const S = mean.map(() => mean.map(() => 0)); // (d, d), the covariance matrix
	for (const row of X) {
		const x = mean.map((m, j) => row[j]! - m); // (d,), centred
		for (const [a, line] of S.entries()) {
			for (let b = 0; b <= a; b++) line[b]! += (x[a]! * x[b]!) / (n - 1);
		}
	}
	for (const [a, line] of S.entries()) for (let b = 0; b < a; b++) S[b]![a] = line[b]!;

	const V = diagonalise(S); // (d, d), a row for each diagonal entry of S
	const order = [...S.keys()].sort((a, b) => S[b]![b]! - S[a]![a]!).slice(0, k); // (k,)
	const components = order.map((a) => V[a]!);
	const scores = X.map((row) => {
		const x = mean.map((m, j) => row[j]! - m);
		return components.map((v) => v.reduce((sum, value, j) => sum + value * x[j]!, 0));
	});
	return { components, variances: order.map((a) => S[a]![a]!), scores };
}

/** Ten sweeps are plenty: once the off-diagonal entries are small, each sweep squares them. */
const sweeps = 10;

/** Makes the symmetric S (d, d) diagonal, in place. @returns its eigenvectors as rows (d, d). */
function diagonalise(S: number[][]): number[][] {
	const V = S.map((_, a) => S.map((_, b) => (a === b ? 1 : 0)));
	for (let sweep = 0; sweep < sweeps; sweep++) {
		for (let p = 0; p < S.length; p++) {
			for (let q = p + 1; q < S.length; q++) {
				const gap = S[q]![q]! - S[p]![p]!;
				const twice = 2 * S[p]![q]!;
				const length = Math.abs(gap) + Math.sqrt(gap * gap + twice * twice);
				if (length === 0) continue; // diagonal already, with equal entries
				const tangent = (gap < 0 ? -twice : twice) / length; // the angle that makes S[p][q] 0
				const cosine = 1 / Math.sqrt(1 + tangent * tangent);
				const sine = tangent * cosine;
				for (const rows of [S, V]) {
					const [u, v] = [rows[p]!, rows[q]!];
					for (let r = 0; r < u.length; r++) {
						const a = u[r]!;
						u[r] = cosine * a - sine * v[r]!;
						v[r] = sine * a + cosine * v[r]!;
					}
				}
				for (const line of S) {
					const a = line[p]!;
					line[p] = cosine * a - sine * line[q]!;
					line[q] = sine * a + cosine * line[q]!;
				}
			}
		}
	}
	return V;
}
