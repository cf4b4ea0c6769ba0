// The curve of a growth class through measured points.
import { fittedClasses, fromLetter, growing, type FittedClass } from '#lib/judge/complexity/growth.ts';
import { nnls } from '#lib/judge/complexity/nnls.ts';
import type { CostPoint } from '#lib/judge/report.ts';
import type { Point } from '#lib/judge/picture/picture.ts';

const steps = 48;

/**
 * A class with its lower-order terms, fitted to operations so that relative errors are least. Empty where no class was
 * named or the points are too few.
 *
 * @param growth in the parameter's own letter, as in a report
 * @param points ascending in the letter
 * @returns sizes and operations, evenly spaced by ratio
 */
export function fittedCurve(points: readonly CostPoint[], letter: string, growth: string): Point[] {
	const named = fromLetter(growth, letter);
	if (points.length < 3 || named === null || named === 'uncertain') return [];
	const sizes = points.map((point) => point.sizes[letter]!);
	const ops = points.map((point) => Math.max(1, point.ops));
	const at = named === '2^n' ? exponential(sizes, ops) : sumUpTo(named, sizes, ops);
	const [from, to] = [sizes[0]!, sizes.at(-1)!];
	return Array.from({ length: steps + 1 }, (_, i): Point => {
		const n = from * (to / from) ** (i / steps);
		return [n, at(n)];
	});
}

function sumUpTo(
	growth: FittedClass,
	sizes: readonly number[],
	ops: readonly number[],
): (n: number) => number {
	const terms = fittedClasses.slice(0, fittedClasses.indexOf(growth) + 1).map((name) => growing[name].at);
	const columns = terms.map((term) => Float64Array.from(sizes, (n, i) => term(n) / ops[i]!));
	const { weights } = nnls(columns, new Float64Array(sizes.length).fill(1));
	return (n) => terms.reduce((sum, term, j) => sum + weights[j]! * term(n), 0);
}

/** The line of least squares through the logarithms. */
function exponential(sizes: readonly number[], ops: readonly number[]): (n: number) => number {
	const logs = ops.map(Math.log);
	const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
	const [middle, height] = [mean(sizes), mean(logs)];
	const spread = sizes.reduce((sum, n) => sum + (n - middle) ** 2, 0);
	const slope = sizes.reduce((sum, n, i) => sum + (n - middle) * (logs[i]! - height), 0) / spread;
	return (n) => Math.exp(height + slope * (n - middle));
}
