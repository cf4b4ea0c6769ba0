import { blobs, grid, logistic, moons, type Dataset } from '#lib/judge/datasets.ts';
import { family, fixed, sample, type Case, type Make, type Sizes } from '#lib/judge/problem.ts';
import type { Random } from '#lib/judge/random.ts';

type Draw = (random: Random, sizes: Sizes) => Dataset;

const on =
	(draw: Draw): Make =>
	(sizes, random) => {
		const { X, y } = draw(random, sizes);
		return [X, y];
	};

/** Rows from columns: each (n,), together (n, d). */
function columns(...columns: readonly (readonly number[])[]): number[][] {
	return columns[0]!.map((_, i) => columns.map((column) => column[i]!)); // one column at least, all of one length
}

const grouped =
	(k: number, gap = 1): Draw =>
	(random, { n = 1, d = 1 }) =>
		blobs(random, n, d, k, gap);

const sigmoid: Draw = (random, { n = 1, d = 1 }) => logistic(random, n, d);
const twoMoons: Draw = (random, { n = 1 }) => moons(random, n, 0.15);

/** Whole numbers from 0 to `most`, and k labels without any pattern. */
const noise =
	(most: number, k: number): Draw =>
	(random, { n = 1, d = 1 }) => ({
		X: Array.from({ length: n }, () => Array.from({ length: d }, () => random.integer(0, most))),
		y: Array.from({ length: n }, () => random.integer(0, k - 1)),
	});

/** Only the last column tells the labels; the others are noise. */
const lastColumn: Draw = (random, { n = 1, d = 1 }) => {
	const X = random.matrix(n, d);
	return { X, y: X.map((row) => (row[d - 1]! > 0 ? 1 : 0)) };
};

/** The row with the largest value of column 0, or with the least, has a label of its own. */
const extreme =
	(sign: 1 | -1): Draw =>
	(random, { n = 1, d = 1 }) => {
		const X = random.matrix(n, d);
		const first = X.map((row) => sign * row[0]!);
		const most = Math.max(...first);
		return { X, y: first.map((value) => (value === most ? 4 : 2)) };
	};

const oneLabel: Draw = (random, { n = 1, d = 1 }) => ({
	X: random.matrix(n, d),
	y: Array.from({ length: n }, () => 3),
});

const equalRows: Draw = (random, { n = 1, d = 1 }) => {
	const row = random.vector(d);
	return { X: Array.from({ length: n }, () => [...row]), y: Array.from({ length: n }, (_, i) => i % 2) };
};

/** Every column but the last is constant. */
const constantColumns: Draw = (random, sizes) => {
	const { X, y } = grouped(2)(random, sizes);
	return { X: X.map((row) => row.map((value, j) => (j < row.length - 1 ? 7 : value))), y };
};

/** A rare label at the low end among many rows of two others. */
const rare: Draw = (random, { n = 1, d = 1 }) => {
	const X = random.matrix(n, d);
	return { X, y: X.map((_, i) => (i % 15 === 0 ? -1 : i % 3 === 0 ? 5 : 2)) };
};

const renamed =
	(draw: Draw, names: readonly number[]): Draw =>
	(random, sizes) => {
		const { X, y } = draw(random, sizes);
		return { X, y: y.map((label) => names[label % names.length]!) };
	};

const rescaled =
	(draw: Draw, by: (x: number, column: number) => number): Draw =>
	(random, sizes) => {
		const { X, y } = draw(random, sizes);
		return { X: X.map((row) => row.map(by)), y };
	};

const powers = [1e-6, 1, 1e6];

export const cases: readonly Case[] = [
	sample('one column that parts the labels', [columns([2, 7, 1, 9, 4]), [0, 1, 0, 1, 0]]),
	sample('the second column is better', [
		columns([1, 2, 3, 4, 5, 6], [3, 8, 2, 9, 7, 1]),
		[5, 8, 5, 8, 8, 5],
	]),
	sample('equal rows cannot be parted', [columns([4, 4, 4], [1, 1, 1]), [0, 1, 0]]),

	fixed('edge', 'one row', [[[3, 1]], [2]]),
	fixed('edge', 'two rows', [columns([5, 1]), [0, 1]]),
	fixed('edge', 'two rows with equal labels: a split that gains nothing', [columns([5, 1]), [1, 1]]),
	fixed('edge', 'two equal rows', [columns([5, 5]), [0, 1]]),
	fixed('edge', 'exclusive or: no split gains anything', [grid(4, 2, 2), [0, 1, 1, 0]]),
	fixed('edge', 'between the last two rows', [columns([1, 2, 3, 4]), [0, 0, 0, 1]]),
	fixed('edge', 'between the first two rows', [columns([1, 2, 3, 4]), [1, 0, 0, 0]]),
	fixed('edge', 'equal values with different labels stay together', [
		columns([1, 2, 2, 2, 2, 3]),
		[0, 0, 0, 1, 1, 1],
	]),
	fixed('edge', 'equal values at both ends', [columns([1, 1, 1, 6, 6, 6]), [0, 0, 1, 0, 1, 1]]),
	fixed('edge', 'one gap only', [columns([2, 2, 2, 2, 3]), [0, 1, 0, 1, 1]]),
	fixed('edge', 'values in numeric order, not in that of their text', [
		columns([10, 9, -2, -10, 100, 1]),
		[1, 1, 0, 0, 1, 0],
	]),
	fixed('edge', 'two equal columns', [columns([1, 2, 3, 4], [1, 2, 3, 4]), [0, 0, 1, 1]]),
	fixed('edge', 'two thresholds that are as good', [columns([1, 2, 3, 4]), [0, 1, 1, 0]]),
	fixed('edge', 'labels that are negative and far apart', [
		columns([1, 2, 3, 4, 5]),
		[-1, -1, 1_000_000, 1_000_000, -7],
	]),
	fixed('edge', '0 and -0 are equal', [columns([0, -0, 0, -0, 1]), [0, 1, 0, 1, 0]]),

	...family('degenerate', 'one label only', [{ n: 6, d: 2 }], on(oneLabel)),
	...family(
		'degenerate',
		'equal rows',
		[
			{ n: 5, d: 1 },
			{ n: 8, d: 3 },
		],
		on(equalRows),
	),
	...family('degenerate', 'constant columns before one that is not', [{ n: 12, d: 3 }], on(constantColumns)),
	...family('degenerate', 'every row has a label of its own', [{ n: 7, d: 2 }], (sizes, random) => [
		random.matrix(sizes['n']!, sizes['d']!),
		Array.from({ length: sizes['n']! }, (_, i) => i),
	]),
	...family('degenerate', 'parity of the corners of a cube', [{ d: 2 }, { d: 3 }], ({ d = 1 }) => {
		const X = grid(2 ** d, d, 2);
		return [X, X.map((corner) => corner.reduce((sum, x) => sum + x, 0) % 2)];
	}),

	...family(
		'random',
		'groups that overlap',
		[
			{ n: 8, d: 1 },
			{ n: 20, d: 2 },
			{ n: 40, d: 3 },
			{ n: 90, d: 5 },
		],
		on(grouped(3)),
	),
	...family(
		'random',
		'two labels by a logistic model',
		[
			{ n: 15, d: 2 },
			{ n: 60, d: 4 },
		],
		on(sigmoid),
	),
	...family('random', 'two half circles', [{ n: 70 }], on(twoMoons)),
	...family(
		'random',
		'small whole numbers, full of equal values',
		[
			{ n: 6, d: 1 },
			{ n: 12, d: 2 },
			{ n: 30, d: 3 },
			{ n: 60, d: 2 },
		],
		on(noise(3, 2)),
	),
	...family(
		'random',
		'seven labels',
		[
			{ n: 24, d: 2 },
			{ n: 60, d: 3 },
		],
		on(noise(9, 7)),
	),
	...family(
		'random',
		'only the last column tells',
		[
			{ n: 16, d: 3 },
			{ n: 40, d: 6 },
		],
		on(lastColumn),
	),

	...family('large', 'three thousand rows', [{ n: 3000, d: 3 }], on(grouped(4))),
	...family('large', 'many columns', [{ n: 120, d: 150 }], on(grouped(2))),

	...family(
		'adversarial',
		'one row of its label at the high end',
		[
			{ n: 9, d: 1 },
			{ n: 25, d: 2 },
		],
		on(extreme(1)),
	),
	...family(
		'adversarial',
		'one row of its label at the low end',
		[
			{ n: 9, d: 1 },
			{ n: 25, d: 2 },
		],
		on(extreme(-1)),
	),
	...family('adversarial', 'a rare label', [{ n: 45, d: 3 }], on(rare)),
	...family('adversarial', 'negative labels', [{ n: 24, d: 2 }], on(renamed(grouped(3), [-1, -2, -30]))),
	...family(
		'adversarial',
		'values near a hundred million',
		[
			{ n: 10, d: 2 },
			{ n: 30, d: 2 },
		],
		on(rescaled(grouped(3, 2), (x) => 1e8 + Math.round(10 * x))),
	),
	...family(
		'adversarial',
		'columns of very different scale',
		[{ n: 30, d: 3 }],
		on(rescaled(grouped(3), (x, j) => x * powers[j % powers.length]!)),
	),
	...family('adversarial', 'alternating labels', [{ n: 9 }, { n: 40 }], ({ n = 1 }, random) => {
		const X = random.shuffle(Array.from({ length: n }, (_, i) => [2 * i]));
		return [X, X.map(([x = 0]) => (x / 2) % 2)];
	}),
];
