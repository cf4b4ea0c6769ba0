// Judges eigenvectors by what they are, not by comparing them: signs and the basis of equal eigenvalues are free.
import type { Checker } from '#lib/judge/check/checker.ts';
import { finite } from '#lib/judge/check/finite.ts';
import type { Input, Value } from '#lib/judge/value.ts';
import type { Mismatch } from '#lib/judge/verdict.ts';

export interface EigenvectorsOptions {
	/** The symmetric matrix S whose eigenvectors are asked for, shape (d, d), in plain arithmetic. */
	readonly matrix: (input: Input) => readonly (readonly number[])[];
	/** Of v·v - 1, of v·u for different rows, and of |S v - λ v| as a fraction of the Frobenius norm of S. Default 1e-6. */
	readonly tolerance?: number;
	/** Added to the tolerance of |S v - λ v|, in the unit of S: for matrices that are 0 but for rounding. */
	readonly abs?: number;
}

/**
 * Rows (k, d) that are orthonormal eigenvectors of a symmetric matrix, row i for the eigenvalue of row i of the expected
 * answer. An eigenvalue that several vectors share leaves them a whole subspace, and one that is nearly shared leaves them
 * what rounding leaves: |S v - λ v| is as small for every mixture.
 */
export function eigenvectors({ matrix, tolerance: all = 1e-6, abs = 0 }: EigenvectorsOptions): Checker {
	const shape = finite();
	return {
		describe: `orthonormal within ${all}, and |S v - λ v| at most ${all}·|S|`,
		check(answer) {
			const misshapen = shape.check(answer);
			if (misshapen) return misshapen;
			const { input, path, share = 1 } = answer;
			const tolerance = share * all;
			const S = matrix(input);
			const slack = share * abs + tolerance * Math.sqrt(S.reduce((sum, row) => sum + dot(row, row), 0));
			const [expected, actual] = [rowsOf(answer.expected), rowsOf(answer.actual)];
			for (const [i, v] of actual.entries()) {
				const at = (mismatch: Omit<Mismatch, 'path'>): Mismatch => ({ path: `${path}[${i}]`, ...mismatch });
				const square = dot(v, v);
				if (!(Math.abs(square - 1) <= tolerance))
					return at({ expected: expected[i]!, actual: v, reason: `its squared length is ${square}, not 1` });
				for (const [other, u] of actual.slice(0, i).entries()) {
					const product = dot(u, v);
					if (!(Math.abs(product) <= tolerance))
						return at({
							expected: expected[i]!,
							actual: v,
							reason: `it is not orthogonal to row ${other}: their product is ${product}, not 0`,
						});
				}
				const e = expected[i]!; // finite() held the lengths to be equal
				const lambda = dot(e, times(S, e));
				const residual = times(S, v).map((value, j) => value - lambda * v[j]!);
				const length = Math.sqrt(dot(residual, residual));
				if (!(length <= slack))
					return at({
						expected: e,
						actual: v,
						reason: `S v differs from λ v by ${length} where λ is ${lambda}; the tolerance is ${slack}`,
					});
			}
			return null;
		},
	};
}

function rowsOf(value: Value): number[][] {
	return Array.from(value as Iterable<Iterable<number>>, (row) => Array.from(row));
}

function dot(a: readonly number[], b: readonly number[]): number {
	return a.reduce((sum, value, j) => sum + value * b[j]!, 0);
}

function times(S: readonly (readonly number[])[], v: readonly number[]): number[] {
	return S.map((row) => dot(row, v));
}
