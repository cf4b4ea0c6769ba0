import { all } from '#lib/judge/check/all.ts';
import { close } from '#lib/judge/check/close.ts';
import { finite } from '#lib/judge/check/finite.ts';
import { mapped } from '#lib/judge/check/mapped.ts';
import { linear } from '#lib/judge/datasets.ts';
import { defineProblem, family, fixed, fn, sample, type Make } from '#lib/judge/problem.ts';
import type { Random } from '#lib/judge/random.ts';
import type { Input, Value } from '#lib/judge/value.ts';
import { plot } from './plot.ts';

/** X w + b, shape (n,). */
function predictions(fit: Value, [X]: Input): Value {
	const { weights, bias } = fit as unknown as { weights: number[]; bias: number };
	return (X as number[][]).map((row) => row.reduce((sum, value, j) => sum + value * weights[j]!, bias));
}

type Draw = (sizes: Record<string, number>, random: Random) => { X: number[][]; y: number[] };
const on =
	(draw: Draw): Make =>
	(sizes, random) => {
		const { X, y } = draw(sizes, random);
		return [X, y];
	};

const noisy: Draw = ({ n, d }, random) => linear(random, n!, d!, 0.5);
const exactly: Draw = ({ n, d }, random) => linear(random, n!, d!, 0);
/** Column 0 becomes what `column` makes of its row. */
const withFirst =
	(column: (row: number[], i: number) => number): Draw =>
	(sizes, random) => {
		const { X, y } = noisy(sizes, random);
		return { X: X.map((row, i) => row.map((value, j) => (j === 0 ? column(row, i) : value))), y };
	};
const equalRows: Draw = ({ n, d }, random) => {
	const row = random.vector(d!);
	return { X: Array.from({ length: n! }, () => [...row]), y: random.vector(n!) };
};
const placed =
	(scale: number, offset: number): Draw =>
	(sizes, random) => {
		const { X, y } = noisy(sizes, random);
		return { X: X.map((row) => row.map((value) => offset + scale * value)), y };
	};
/** Columns as if in kilometres, metres and millimetres. */
const mixedUnits: Draw = (sizes, random) => {
	const { X, y } = noisy(sizes, random);
	return { X: X.map((row) => row.map((value, j) => value * [1, 1000, 1e6][j % 3]!)), y };
};

export default defineProblem({
	title: 'Linear regression by normal equations',
	level: 'easy',
	topics: ['linear models', 'regression', 'linear algebra'],
	summary:
		'The least-squares line in closed form, with an intercept, and columns that may depend on each other.',
	entry: fn('linearRegression', { X: 'number[n,d]', y: 'number[n]' }),
	sizes: {
		n: { label: 'rows', sweep: [64, 2048], base: 64 },
		d: { label: 'columns', sweep: [2, 56], base: 6 },
	},
	complexity: { time: 'n·d^2 + d^3', space: 'd^2' },
	cost: on(noisy),
	plot,
	cases: [
		sample('three points on a line', [
			[[1], [2], [3]],
			[3, 5, 7],
		]),
		sample('two columns', [
			[
				[1, 0],
				[0, 1],
				[1, 1],
				[2, -1],
			],
			[1, 2, 4, 0],
		]),
		fixed('edge', 'one row', [[[2, -1]], [4]]),
		fixed('edge', 'one row, one column', [[[3]], [-2]]),
		fixed('edge', 'two rows, one column', [
			[[3], [5]],
			[-2, 8],
		]),
		...family(
			'edge',
			'one column',
			[
				{ n: 2, d: 1 },
				{ n: 10, d: 1 },
			],
			on(noisy),
		),
		...family('edge', 'one row more than columns', [{ n: 4, d: 3 }], on(noisy)),
		...family(
			'edge',
			'more columns than rows',
			[
				{ n: 3, d: 5 },
				{ n: 5, d: 5 },
			],
			on(noisy),
		),
		...family(
			'degenerate',
			'a constant column',
			[
				{ n: 8, d: 1 },
				{ n: 12, d: 3 },
			],
			on(withFirst(() => 7)),
		),
		...family(
			'degenerate',
			'a constant column of tenths',
			[
				{ n: 3, d: 2 },
				{ n: 11, d: 3 },
			],
			on(withFirst(() => 0.1)),
		),
		...family(
			'degenerate',
			'a constant column far from 0',
			[
				{ n: 7, d: 2 },
				{ n: 13, d: 3 },
			],
			on(withFirst(() => 1e7 / 3)),
		),
		...family('degenerate', 'a column of zeros', [{ n: 9, d: 2 }], on(withFirst(() => 0))),
		...family(
			'degenerate',
			'equal columns',
			[
				{ n: 10, d: 2 },
				{ n: 15, d: 4 },
			],
			on(withFirst((row) => row.at(-1)!)),
		),
		...family(
			'degenerate',
			'a column that is the sum of others',
			[
				{ n: 12, d: 3 },
				{ n: 20, d: 5 },
			],
			on(withFirst((row) => row.slice(1).reduce((a, b) => a + b, 0))),
		),
		...family('degenerate', 'equal rows, different targets', [{ n: 6, d: 2 }], on(equalRows)),
		fixed('degenerate', 'constant targets', [
			[
				[1, 5],
				[2, 3],
				[4, 1],
				[0, 0],
			],
			[6, 6, 6, 6],
		]),
		fixed('degenerate', 'one-hot columns, which add up to the intercept', [
			[
				[1, 0, 0],
				[0, 1, 0],
				[0, 0, 1],
				[1, 0, 0],
				[0, 1, 0],
			],
			[1, 2, 3, 2, 4],
		]),
		...family(
			'random',
			'a line with noise',
			[
				{ n: 4, d: 2 },
				{ n: 10, d: 2 },
				{ n: 20, d: 3 },
				{ n: 30, d: 5 },
				{ n: 60, d: 8 },
				{ n: 100, d: 4 },
			],
			on(noisy),
		),
		...family(
			'random',
			'exactly linear',
			[
				{ n: 8, d: 2 },
				{ n: 30, d: 6 },
			],
			on(exactly),
		),
		...family('large', 'many rows', [{ n: 3000, d: 4 }], on(noisy)),
		...family('large', 'many columns', [{ n: 120, d: 40 }], on(noisy)),
		...family(
			'adversarial',
			'far from 0',
			[
				{ n: 20, d: 2 },
				{ n: 40, d: 4 },
			],
			on(placed(1, 1e5)),
		),
		...family('adversarial', 'tiny entries', [{ n: 15, d: 3 }], on(placed(1e-6, 0))),
		...family('adversarial', 'huge entries', [{ n: 15, d: 3 }], on(placed(1e8, 0))),
		...family(
			'adversarial',
			'columns in different units',
			[
				{ n: 25, d: 3 },
				{ n: 40, d: 6 },
			],
			on(mixedUnits),
		),
	],
	check: all(finite(), mapped('predictions', predictions, close({ rel: 1e-6, abs: 1e-6 }))),
	limits: { opsFloor: 4e6 },
});
