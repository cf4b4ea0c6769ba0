import { close } from '#lib/judge/check/close.ts';
import { fields } from '#lib/judge/check/fields.ts';
import { linear } from '#lib/judge/datasets.ts';
import { defineProblem, family, fixed, fn, sample, type Make } from '#lib/judge/problem.ts';
import type { Random } from '#lib/judge/random.ts';
import { plot } from './plot.ts';

type Draw = (sizes: Record<string, number>, random: Random) => { X: number[][]; y: number[] };
/** A case of `t` sweeps and a penalty around a data set. */
const on =
	(draw: Draw, lambda: number): Make =>
	(sizes, random) => {
		const { X, y } = draw(sizes, random);
		return [X, y, lambda, sizes.t!];
	};

const noisy: Draw = ({ n, d }, random) => linear(random, n!, d!, 0.5);
/** Only every third column has to do with the targets. */
const sparse: Draw = ({ n, d }, random) => {
	const X = random.matrix(n!, d!);
	const w = random.vector(d!, 0, 2).map((value, j) => (j % 3 === 0 ? value : 0));
	return { X, y: X.map((row) => row.reduce((sum, value, j) => sum + value * w[j]!, random.value(3, 0.5))) };
};
/** All columns are one and the same with a little of their own: sweep after sweep the weights move. */
const correlated: Draw = ({ n, d }, random) => {
	const X = random
		.matrix(n!, d!)
		.map((row) => row.map((value, j) => (j === 0 ? value : row[0]! + value / 4)));
	const w = random.vector(d!, 0, 2);
	return { X, y: X.map((row) => row.reduce((sum, value, j) => sum + value * w[j]!, random.value(0, 0.5))) };
};
/** Column `at` becomes what `column` makes of its row. */
const withColumn =
	(at: 'first' | 'last', column: (row: number[]) => number): Draw =>
	(sizes, random) => {
		const { X, y } = noisy(sizes, random);
		const place = at === 'first' ? 0 : sizes.d! - 1;
		return { X: X.map((row) => row.map((value, j) => (j === place ? column(row) : value))), y };
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
	title: 'Lasso by coordinate descent',
	level: 'hard',
	topics: ['linear models', 'regression', 'optimisation'],
	summary: 'Soft thresholds, column after column, with residuals that are kept up to date.',
	entry: fn('lasso', { X: 'number[n,d]', y: 'number[n]', lambda: 'number', sweeps: 'integer' }),
	sizes: {
		n: { label: 'rows', sweep: [8, 1024], base: 32 },
		d: { label: 'columns', sweep: [2, 64], base: 6 },
		t: { label: 'sweeps', min: 0, sweep: [8, 256], base: 16 },
	},
	complexity: { time: 'n·d·t', space: 'n + d' },
	cost: on(correlated, 0.01),
	check: fields({
		weights: close({ rel: 1e-6, abs: 1e-10 }),
		bias: close({ rel: 1e-6, abs: 1e-9 }),
	}),
	plot,
	limits: { opsFloor: 4e6 },
	cases: [
		sample('one column, one sweep', [[[1], [2], [3]], [2, 4, 9], 1, 1]),
		sample('two columns, the second is dropped', [
			[
				[-1, 1],
				[1, 1],
				[-1, -1],
				[1, -1],
			],
			[1, 6, 0, 5],
			0.75,
			2,
		]),
		sample('correlated columns, one sweep', [
			[
				[0, 1],
				[2, 1],
				[2, 3],
				[4, 3],
			],
			[1, 3, 6, 10],
			0.5,
			1,
		]),

		fixed('edge', 'no sweeps', [[[1], [2]], [3, 5], 0.1, 0]),
		fixed('edge', 'one row', [[[2, -1]], [4], 1, 3]),
		fixed('edge', 'two rows, one column', [[[3], [5]], [8, -2], 0.5, 2]),
		fixed('edge', 'a penalty just as strong as the column', [[[-1], [1]], [-2, 2], 2, 3]),
		...family('edge', 'one column', [{ n: 10, d: 1, t: 3 }], on(noisy, 0.2)),
		...family(
			'edge',
			'more columns than rows',
			[
				{ n: 4, d: 6, t: 5 },
				{ n: 6, d: 14, t: 30 },
			],
			on(noisy, 0.1),
		),
		...family('edge', 'a penalty that leaves nothing', [{ n: 12, d: 3, t: 4 }], on(noisy, 100)),
		...family('edge', 'a faint penalty', [{ n: 12, d: 3, t: 20 }], on(noisy, 1e-6)),
		...family('edge', 'one sweep', [{ n: 20, d: 5, t: 1 }], on(correlated, 0.1)),

		...family(
			'degenerate',
			'a constant column',
			[
				{ n: 8, d: 1, t: 3 },
				{ n: 12, d: 3, t: 6 },
			],
			on(
				withColumn('first', () => 7),
				0.1,
			),
		),
		...family(
			'degenerate',
			'a constant column of tenths',
			[{ n: 11, d: 3, t: 6 }],
			on(
				withColumn('last', () => 0.1),
				0.1,
			),
		),
		...family(
			'degenerate',
			'a column of zeros',
			[{ n: 9, d: 2, t: 5 }],
			on(
				withColumn('first', () => 0),
				0.1,
			),
		),
		...family(
			'degenerate',
			'equal columns',
			[
				{ n: 10, d: 2, t: 8 },
				{ n: 15, d: 4, t: 8 },
			],
			on(
				withColumn('last', (row) => row[0]!),
				0.1,
			),
		),
		...family(
			'degenerate',
			'a column that is the sum of others',
			[{ n: 15, d: 4, t: 20 }],
			on(
				withColumn('first', (row) => row.slice(1).reduce((a, b) => a + b, 0)),
				0.05,
			),
		),
		fixed('degenerate', 'constant targets', [
			[
				[1, 5],
				[2, 3],
				[4, 1],
				[0, 0],
			],
			[6, 6, 6, 6],
			0.3,
			4,
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
			0.1,
			6,
		]),

		...family(
			'random',
			'a line with noise',
			[
				{ n: 5, d: 2, t: 2 },
				{ n: 12, d: 2, t: 3 },
				{ n: 20, d: 3, t: 4 },
				{ n: 60, d: 8, t: 5 },
			],
			on(noisy, 0.3),
		),
		...family(
			'random',
			'columns of no use',
			[
				{ n: 20, d: 4, t: 5 },
				{ n: 40, d: 9, t: 10 },
				{ n: 80, d: 12, t: 4 },
			],
			on(sparse, 0.25),
		),
		...family(
			'random',
			'correlated columns',
			[
				{ n: 12, d: 3, t: 3 },
				{ n: 30, d: 5, t: 10 },
				{ n: 50, d: 8, t: 40 },
			],
			on(correlated, 0.05),
		),
		...family('random', 'a strong penalty', [{ n: 25, d: 4, t: 5 }], on(noisy, 1.5)),

		...family('large', 'many rows', [{ n: 1200, d: 4, t: 4 }], on(correlated, 0.05)),
		...family('large', 'many columns', [{ n: 60, d: 50, t: 10 }], on(sparse, 0.1)),
		...family('large', 'many sweeps', [{ n: 20, d: 4, t: 500 }], on(correlated, 0.001)),
		...family('large', 'far more columns than rows', [{ n: 12, d: 80, t: 12 }], on(sparse, 0.1)),

		...family(
			'adversarial',
			'columns far from 0',
			[
				{ n: 20, d: 2, t: 6 },
				{ n: 40, d: 4, t: 8 },
			],
			on(placed(1, 1e6), 0.1),
		),
		...family('adversarial', 'targets far from 0', [{ n: 15, d: 3, t: 6 }], on(lifted, 0.5)),
		...family('adversarial', 'tiny entries', [{ n: 15, d: 3, t: 6 }], on(placed(1e-6, 0), 1e-7)),
		...family('adversarial', 'huge entries', [{ n: 15, d: 3, t: 6 }], on(placed(1e6, 0), 1e5)),
		...family(
			'adversarial',
			'columns in different units',
			[
				{ n: 25, d: 3, t: 5 },
				{ n: 40, d: 6, t: 8 },
			],
			on(mixedUnits, 0.2),
		),
	],
});
