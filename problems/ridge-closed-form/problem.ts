import { close } from '#lib/judge/check/close.ts';
import { fields } from '#lib/judge/check/fields.ts';
import { linear } from '#lib/judge/datasets.ts';
import { defineProblem, family, fixed, fn, sample, type Make } from '#lib/judge/problem.ts';
import type { Random } from '#lib/judge/random.ts';
import { plot } from './plot.ts';

type Draw = (sizes: Record<string, number>, random: Random) => { X: number[][]; y: number[] };
/** A data set with a penalty. */
const on =
	(draw: Draw, lambda: number): Make =>
	(sizes, random) => {
		const { X, y } = draw(sizes, random);
		return [X, y, lambda];
	};

const noisy: Draw = ({ n, d }, random) => linear(random, n!, d!, 0.5);
/** Column 0 becomes what `column` makes of its row. */
const withFirst =
	(column: (row: number[]) => number): Draw =>
	(sizes, random) => {
		const { X, y } = noisy(sizes, random);
		return { X: X.map((row) => [column(row), ...row.slice(1)]), y };
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
/** Targets far above 0, where a penalised intercept shows most. */
const lifted: Draw = (sizes, random) => {
	const { X, y } = noisy(sizes, random);
	return { X, y: y.map((value) => 1000 + value) };
};

export default defineProblem({
	title: 'Ridge regression in closed form',
	level: 'easy',
	topics: ['linear models', 'regression', 'linear algebra'],
	summary:
		'Least squares with an L2 penalty that spares the intercept: one solution, whatever the columns are.',
	entry: fn('ridgeRegression', { X: 'number[n,d]', y: 'number[n]', lambda: 'number' }),
	sizes: {
		n: { label: 'rows', sweep: [64, 2048], base: 64 },
		d: { label: 'columns', sweep: [2, 56], base: 6 },
	},
	complexity: { time: 'n·d^2 + d^3', space: 'd^2' },
	cost: on(noisy, 1),
	plot,
	cases: [
		sample('three points on a line', [[[1], [2], [3]], [3, 5, 7], 2]),
		sample('equal columns share the weight', [
			[
				[1, 1],
				[2, 2],
				[4, 4],
				[5, 5],
			],
			[1, 4, 10, 13],
			10,
		]),
		fixed('edge', 'one row', [[[2, -1]], [4], 1]),
		fixed('edge', 'one row, one column', [[[3]], [-2], 0.5]),
		fixed('edge', 'two rows, one column', [[[3], [5]], [-2, 8], 2]),
		...family(
			'edge',
			'one column',
			[
				{ n: 3, d: 1 },
				{ n: 10, d: 1 },
			],
			on(noisy, 1),
		),
		...family(
			'edge',
			'more columns than rows',
			[
				{ n: 2, d: 3 },
				{ n: 5, d: 5 },
				{ n: 6, d: 14 },
			],
			on(noisy, 0.5),
		),
		...family('edge', 'a penalty that leaves next to nothing', [{ n: 8, d: 2 }], on(noisy, 1e7)),
		...family('edge', 'a faint penalty', [{ n: 12, d: 3 }], on(noisy, 1e-4)),
		...family(
			'degenerate',
			'a constant column',
			[
				{ n: 8, d: 1 },
				{ n: 12, d: 3 },
			],
			on(
				withFirst(() => 7),
				1,
			),
		),
		...family(
			'degenerate',
			'a constant column of tenths',
			[{ n: 11, d: 3 }],
			on(
				withFirst(() => 0.1),
				0.5,
			),
		),
		...family(
			'degenerate',
			'a column of zeros',
			[{ n: 9, d: 2 }],
			on(
				withFirst(() => 0),
				2,
			),
		),
		...family(
			'degenerate',
			'equal columns',
			[
				{ n: 10, d: 2 },
				{ n: 15, d: 4 },
			],
			on(
				withFirst((row) => row.at(-1)!),
				1,
			),
		),
		...family(
			'degenerate',
			'a column that is the sum of others, a faint penalty',
			[
				{ n: 12, d: 3 },
				{ n: 20, d: 5 },
			],
			on(
				withFirst((row) => row.slice(1).reduce((a, b) => a + b, 0)),
				1e-4,
			),
		),
		...family('degenerate', 'equal rows, different targets', [{ n: 6, d: 2 }], on(equalRows, 1)),
		fixed('degenerate', 'constant targets', [
			[
				[1, 5],
				[2, 3],
				[4, 1],
				[0, 0],
			],
			[6, 6, 6, 6],
			3,
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
			1,
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
			],
			on(noisy, 1),
		),
		...family(
			'random',
			'a strong penalty',
			[
				{ n: 9, d: 2 },
				{ n: 25, d: 4 },
				{ n: 40, d: 6 },
			],
			on(noisy, 40),
		),
		...family(
			'random',
			'a weak penalty',
			[
				{ n: 16, d: 3 },
				{ n: 50, d: 7 },
			],
			on(noisy, 0.05),
		),
		...family('large', 'many rows', [{ n: 3000, d: 4 }], on(noisy, 5)),
		...family('large', 'many columns', [{ n: 120, d: 40 }], on(noisy, 2)),
		...family('large', 'far more columns than rows', [{ n: 12, d: 48 }], on(noisy, 1)),
		...family(
			'adversarial',
			'columns far from 0',
			[
				{ n: 20, d: 2 },
				{ n: 40, d: 4 },
			],
			on(placed(1, 1e6), 1),
		),
		...family('adversarial', 'targets far from 0', [{ n: 15, d: 3 }], on(lifted, 3)),
		...family('adversarial', 'tiny entries', [{ n: 15, d: 3 }], on(placed(1e-6, 0), 1e-11)),
		...family('adversarial', 'huge entries', [{ n: 15, d: 3 }], on(placed(1e6, 0), 1e13)),
		...family(
			'adversarial',
			'columns in different units',
			[
				{ n: 25, d: 3 },
				{ n: 40, d: 6 },
			],
			on(mixedUnits, 4),
		),
	],
	check: fields({
		weights: close({ rel: 1e-6, abs: 1e-10 }),
		bias: close({ rel: 1e-6, abs: 1e-9 }),
	}),
	limits: { opsFloor: 1e7 },
});
