import { close } from '#lib/judge/check/close.ts';
import { exact } from '#lib/judge/check/exact.ts';
import { fields } from '#lib/judge/check/fields.ts';
import { defineProblem, family, fixed, fn, sample, type Make } from '#lib/judge/problem.ts';
import type { Random } from '#lib/judge/random.ts';
import { plot } from './plot.ts';

interface Rows {
	X: number[][];
	y: number[];
}
type Draw = (sizes: Record<string, number>, random: Random) => Rows;

/** At most `t` epochs on a data set. */
const on =
	(draw: Draw): Make =>
	(sizes, random) => {
		const { X, y } = draw(sizes, random);
		return [X, y, sizes.t!];
	};

/** Entries that are multiples of 1/64: scores of their sums are exact in any order, and one that is 0 is 0 for everybody. */
const rowOf = (d: number, random: Random) => random.vector(d).map((value) => Math.round(64 * value) / 64);
const rowsOf = (n: number, d: number, random: Random) => Array.from({ length: n }, () => rowOf(d, random));
const signOf = (random: Random) => random.choice([-1, 1]);

/** Rows on either side of a hyperplane, none nearer to it than `margin`, unless they can't be drawn so. */
const separable =
	(margin: number): Draw =>
	({ n, d }, random) => {
		const w = rowOf(d!, random);
		if (!w.some(Boolean)) w[0] = 1;
		const b = rowOf(1, random)[0]!;
		const scoreOf = (x: number[]) => x.reduce((sum, value, j) => sum + value * w[j]!, b);
		const width = margin * Math.sqrt(w.reduce((sum, value) => sum + value * value, 0));
		const X = Array.from({ length: n! }, () => {
			let x = rowOf(d!, random);
			for (let tries = 0; tries < 50 && Math.abs(scoreOf(x)) <= width; tries++) x = rowOf(d!, random);
			return x;
		});
		return { X, y: X.map((x) => (scoreOf(x) > 0 ? 1 : -1)) };
	};
const wide = separable(0.5);
const narrow = separable(0.02);

/** One label in eight is turned round. */
const noisy: Draw = (sizes, random) => {
	const { X, y } = wide(sizes, random);
	return { X, y: y.map((label) => (random.integer(0, 7) === 0 ? -label : label)) };
};
const unrelated: Draw = ({ n, d }, random) => ({
	X: rowsOf(n!, d!, random),
	y: Array.from({ length: n! }, () => signOf(random)),
});
const oneLabel =
	(label: number): Draw =>
	({ n, d }, random) => ({ X: rowsOf(n!, d!, random), y: Array.from({ length: n! }, () => label) });

/** One row over and over, its labels in turn: every visit is a mistake. */
const contradicting: Draw = ({ n, d }, random) => {
	const row = rowOf(d!, random);
	return {
		X: Array.from({ length: n! }, () => [...row]),
		y: Array.from({ length: n! }, (_, i) => 1 - 2 * (i % 2)),
	};
};

/** All rows of one label before those of the other. */
const sorted =
	(first: 1 | -1): Draw =>
	(sizes, random) => {
		const { X, y } = wide(sizes, random);
		const order = [...y.keys()].toSorted((a, b) => first * (y[b]! - y[a]!));
		return { X: order.map((i) => X[i]!), y: order.map((i) => y[i]!) };
	};

/** Points of a small grid: many scores are exactly 0. */
const onGrid: Draw = ({ n, d }, random) => {
	const X = Array.from({ length: n! }, () => Array.from({ length: d! }, () => random.integer(-1, 1)));
	return { X, y: X.map((x) => (x[0]! + 2 * x.at(-1)! > 0 ? 1 : -1)) };
};

/** Entries changed alike; factors are powers of two, offsets whole numbers. */
const changed =
	(draw: Draw, change: (value: number, j: number) => number): Draw =>
	(sizes, random) => {
		const { X, y } = draw(sizes, random);
		return { X: X.map((row) => row.map((value, j) => change(value, j))), y };
	};
const tolerance = close({ rel: 1e-9, abs: 1e-12 });

export default defineProblem({
	title: 'Perceptron',
	level: 'easy',
	topics: ['linear models', 'classification'],
	summary: 'Corrections at every mistake, row by row, until an epoch has none or the epochs run out.',
	entry: fn('perceptron', { X: 'number[n,d]', y: 'integer[n]', epochs: 'integer' }),
	sizes: {
		n: { label: 'rows', sweep: [8, 1024], base: 32 },
		d: { label: 'columns', sweep: [2, 64], base: 6 },
		t: { label: 'epochs', min: 0, sweep: [8, 256], base: 16 },
	},
	complexity: { time: 'n·d·t', space: 'd + t' },
	cost: on(contradicting),
	check: fields({ weights: tolerance, bias: tolerance, mistakes: exact() }),
	plot,
	limits: { opsFloor: 4e6, heapBytes: 8 * 2 ** 20 },
	cases: [
		sample('three rows on a line', [[[1], [3], [4]], [-1, 1, 1], 10]),
		sample('rows that no line separates, two epochs', [
			[
				[0, 0],
				[1, 1],
				[1, 0],
				[0, 1],
			],
			[-1, -1, 1, 1],
			2,
		]),

		fixed('edge', 'no epochs', [[[1, 2]], [1], 0]),
		fixed('edge', 'one row, label 1', [[[2, -1]], [1], 5]),
		fixed('edge', 'one row, label -1', [[[3, 4]], [-1], 5]),
		fixed('edge', 'one epoch for one row', [[[5]], [-1], 1]),
		fixed('edge', 'clean in the very last epoch', [[[1], [-1]], [1, -1], 3]),
		fixed('edge', 'the epochs end before a clean one', [[[1], [3], [4]], [-1, 1, 1], 3]),
		...family('edge', 'one column', [{ n: 10, d: 1, t: 40 }], on(wide)),
		...family('edge', 'more columns than rows', [{ n: 4, d: 9, t: 20 }], on(unrelated)),
		...family('edge', 'one epoch', [{ n: 20, d: 3, t: 1 }], on(noisy)),

		fixed('degenerate', 'all entries 0, one label', [
			[
				[0, 0],
				[0, 0],
			],
			[-1, -1],
			4,
		]),
		fixed('degenerate', 'all entries 0, both labels', [[[0], [0], [0]], [1, -1, -1], 5]),
		...family('degenerate', 'only label 1', [{ n: 10, d: 2, t: 60 }], on(oneLabel(1))),
		...family('degenerate', 'only label -1', [{ n: 10, d: 2, t: 60 }], on(oneLabel(-1))),
		...family(
			'degenerate',
			'equal rows, labels in turn',
			[
				{ n: 6, d: 2, t: 7 },
				{ n: 9, d: 3, t: 6 },
			],
			on(contradicting),
		),
		...family(
			'degenerate',
			'a constant column',
			[{ n: 16, d: 3, t: 40 }],
			on(changed(wide, (value, j) => (j === 0 ? 3 : value))),
		),
		...family(
			'degenerate',
			'a column of zeros',
			[{ n: 12, d: 2, t: 30 }],
			on(changed(wide, (value, j) => (j === 1 ? 0 : value))),
		),

		...family(
			'random',
			'separable rows',
			[
				{ n: 6, d: 2, t: 50 },
				{ n: 20, d: 2, t: 50 },
				{ n: 40, d: 3, t: 50 },
				{ n: 60, d: 6, t: 80 },
				{ n: 100, d: 4, t: 80 },
			],
			on(wide),
		),
		...family(
			'random',
			'separable by a narrow margin',
			[
				{ n: 30, d: 2, t: 100 },
				{ n: 50, d: 3, t: 40 },
			],
			on(narrow),
		),
		...family(
			'random',
			'labels with noise',
			[
				{ n: 8, d: 2, t: 6 },
				{ n: 25, d: 2, t: 12 },
				{ n: 60, d: 5, t: 20 },
			],
			on(noisy),
		),
		...family('random', 'labels that do not depend on the rows', [{ n: 30, d: 3, t: 15 }], on(unrelated)),

		...family('large', 'many rows', [{ n: 1500, d: 3, t: 4 }], on(noisy)),
		...family('large', 'many columns', [{ n: 60, d: 200, t: 5 }], on(unrelated)),
		...family('large', 'many epochs', [{ n: 8, d: 2, t: 1000 }], on(contradicting)),

		...family(
			'adversarial',
			'points of a grid, where scores are 0',
			[
				{ n: 12, d: 2, t: 30 },
				{ n: 30, d: 3, t: 30 },
				{ n: 40, d: 4, t: 3 },
			],
			on(onGrid),
		),
		...family('adversarial', 'label 1 first', [{ n: 24, d: 2, t: 60 }], on(sorted(1))),
		...family('adversarial', 'label -1 first', [{ n: 24, d: 3, t: 60 }], on(sorted(-1))),
		...family(
			'adversarial',
			'columns far from 0',
			[{ n: 20, d: 2, t: 60 }],
			on(changed(wide, (value) => 100 + value)),
		),
		...family(
			'adversarial',
			'large entries',
			[{ n: 20, d: 3, t: 60 }],
			on(changed(wide, (value) => 4096 * value)),
		),
		...family(
			'adversarial',
			'small entries, where the bias moves in leaps',
			[{ n: 20, d: 2, t: 30 }],
			on(changed(wide, (value) => value / 4096)),
		),
	],
});
