import { blobs, grid, moons, type Dataset } from '#lib/judge/datasets.ts';
import { family, fixed, sample, type Case, type Make, type Sizes } from '#lib/judge/problem.ts';
import type { Random } from '#lib/judge/random.ts';
import { RandomStream, type Input } from '#lib/judge/value.ts';

/** What is fitted. X: (n, d), y: (n,). */
export interface Fit {
	readonly trees: number;
	readonly maxDepth: number;
	readonly maxFeatures: number;
	readonly X: readonly (readonly number[])[];
	readonly y: readonly number[];
}

/** The calls of one case: one fit, then the votes and the predictions of the same rows. Q: (q, d) */
export function script({ trees, maxDepth, maxFeatures, X, y }: Fit, Q: Fit['X'], seed: number): Input {
	return [
		['new', trees, maxDepth, maxFeatures, new RandomStream(seed)],
		['fit', X, y],
		['votes', Q],
		['predict', Q],
	];
}

/** Rows from columns: each (n,), together (n, d). */
function columns(...columns: readonly (readonly number[])[]): number[][] {
	return columns[0]!.map((_, i) => columns.map((column) => column[i]!)); // one column at least, all of one length
}

function calls(
	seed: number,
	[trees, maxDepth, maxFeatures]: readonly [number, number, number],
	X: Fit['X'],
	y: readonly number[],
	Q: Fit['X'],
): Input {
	return script({ trees, maxDepth, maxFeatures, X, y }, Q, seed);
}

type Draw = (random: Random, sizes: Sizes) => Dataset;

/** Fits n drawn rows and asks for n / 2 others. */
const on =
	(draw: Draw, maxDepth: number): Make =>
	(sizes, random) => {
		const { n = 1, d = 1, m = d, t = 1 } = sizes;
		const { X, y } = draw(random, { ...sizes, d, n: n + Math.ceil(n / 2) });
		const maxFeatures = Math.min(m, X[0]!.length);
		return script(
			{ trees: t, maxDepth, maxFeatures, X: X.slice(0, n), y: y.slice(0, n) },
			X.slice(n),
			random.seed(),
		);
	};

const grouped =
	(k: number, gap = 2): Draw =>
	(random, { n = 1, d = 1 }) =>
		blobs(random, n, d, k, gap);
const twoMoons: Draw = (random, { n = 1 }) => moons(random, n, 0.2);

/** Whole numbers from 0 to `most` and k labels without any pattern. */
const noise =
	(most: number, k: number): Draw =>
	(random, { n = 1, d = 1 }) => ({
		X: Array.from({ length: n }, () => Array.from({ length: d }, () => random.integer(0, most))),
		y: Array.from({ length: n }, () => random.integer(0, k - 1)),
	});

/** The last column tells the label; all others are constant. */
const oneUsefulColumn: Draw = (random, { n = 1, d = 1 }) => {
	const y = Array.from({ length: n }, (_, i) => i % 2);
	return {
		X: y.map((label, i) => Array.from({ length: d }, (_, j) => (j < d - 1 ? 5 : 10 * label + (i % 3)))),
		y,
	};
};

const oneLabel: Draw = (random, { n = 1, d = 1 }) => ({
	X: random.matrix(n, d),
	y: Array.from({ length: n }, () => 3),
});

const equalRows: Draw = (random, { n = 1, d = 1 }) => {
	const row = random.vector(d);
	return {
		X: Array.from({ length: n }, () => [...row]),
		y: Array.from({ length: n }, (_, i) => 4 - (i % 3)),
	};
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
const corners = grid(4, 2, 2);
const line = columns([1, 2, 3, 4, 5, 6]);

export const cases: readonly Case[] = [
	sample(
		'three stumps on one column',
		calls(1, [3, 1, 1], columns([1, 2, 3, 4]), [0, 0, 1, 1], columns([1, 2.5, 4])),
	),
	sample(
		'two columns, one drawn for each split',
		calls(7, [2, 2, 1], columns([1, 2, 3, 4], [5, 1, 6, 2]), [0, 1, 0, 1], columns([1, 4], [5, 2])),
	),

	fixed('edge', 'one row', calls(2, [2, 3, 1], [[2, -1]], [5], columns([0, 9], [0, 9]))),
	fixed('edge', 'one tree', calls(3, [1, 4, 1], line, [0, 1, 1, 0, 0, 1], line)),
	fixed(
		'edge',
		'no split allowed: the most frequent label of each bag',
		calls(4, [5, 0, 1], columns([1, 2, 3, 4, 5]), [1, 0, 1, 2, 0], columns([1, 5])),
	),
	fixed('edge', 'no rows to predict', calls(5, [2, 2, 1], columns([1, 2]), [0, 1], [])),
	fixed(
		'edge',
		'a row on the threshold goes left',
		calls(6, [4, 1, 1], columns([0, 2]), [0, 1], columns([1, 1.0001, 0.9999])),
	),
	fixed(
		'edge',
		'as many votes for each label: the smallest',
		calls(8, [4, 0, 1], columns([1, 2, 3]), [9, -4, 2], columns([1, 2])),
	),
	fixed(
		'edge',
		'labels as frequent in a leaf: the smallest',
		calls(9, [6, 0, 1], columns([1, 2]), [8, 3], columns([1, 2])),
	),
	fixed('edge', 'all columns drawn', calls(10, [4, 3, 2], corners, [0, 1, 1, 0], corners)),
	fixed('edge', 'two rows', calls(11, [6, 2, 1], columns([1, 5]), [1, 0], columns([1, 3, 5]))),
	fixed(
		'edge',
		'values in numeric order, not in that of their text',
		calls(12, [4, 2, 1], columns([10, 9, -2, -10, 100, 1]), [1, 1, 0, 0, 1, 0], columns([5, 4.9, -3, 50])),
	),
	fixed(
		'edge',
		'labels that are negative and far apart',
		calls(13, [5, 3, 1], line, [-1, -1, 1000, 1000, -7, -7], line),
	),
	fixed('edge', 'fitted twice: the source goes on, the trees are new', [
		['new', 2, 2, 1, new RandomStream(14)],
		['fit', line, [0, 0, 0, 1, 1, 1]],
		['votes', line],
		['fit', columns([1, 3, 2, 6, 5, 4]), [5, 6, 6, 5, 7, 5]],
		['votes', line],
		['predict', line],
	]),
	fixed('edge', 'predictions before votes', [
		['new', 3, 2, 1, new RandomStream(15)],
		['fit', line, [0, 1, 0, 1, 1, 0]],
		['predict', line],
		['votes', line],
		['predict', columns([3])],
	]),

	...family(
		'degenerate',
		'one label only: no column is drawn',
		[{ n: 6, d: 3, m: 2, t: 3 }],
		on(oneLabel, 4),
	),
	...family('degenerate', 'equal rows with different labels', [{ n: 7, d: 2, m: 1, t: 5 }], on(equalRows, 3)),
	...family(
		'degenerate',
		'constant columns: a node that draws only these is a leaf',
		[
			{ n: 8, d: 3, m: 1, t: 6 },
			{ n: 12, d: 4, m: 2, t: 8 },
		],
		on(oneUsefulColumn, 3),
	),
	fixed('degenerate', 'exclusive or', calls(16, [7, 2, 1], corners, [0, 1, 1, 0], corners)),

	...family(
		'random',
		'groups that overlap',
		[
			{ n: 8, d: 2, m: 1, t: 3 },
			{ n: 20, d: 3, m: 2, t: 5 },
			{ n: 40, d: 4, m: 2, t: 9 },
			{ n: 60, d: 9, m: 3, t: 15 },
		],
		on(grouped(3), 3),
	),
	...family(
		'random',
		'deep trees',
		[
			{ n: 15, d: 2, m: 1, t: 4 },
			{ n: 50, d: 3, m: 1, t: 8 },
		],
		on(grouped(3, 1), 20),
	),
	...family(
		'random',
		'two half circles',
		[
			{ n: 30, m: 1, d: 2, t: 7 },
			{ n: 80, m: 1, d: 2, t: 11 },
		],
		on(twoMoons, 5),
	),
	...family(
		'random',
		'small whole numbers, full of equal values',
		[
			{ n: 6, d: 2, m: 1, t: 3 },
			{ n: 16, d: 3, m: 2, t: 6 },
			{ n: 30, d: 4, m: 3, t: 6 },
		],
		on(noise(2, 2), 4),
	),
	...family('random', 'seven labels', [{ n: 40, d: 3, m: 2, t: 6 }], on(noise(9, 7), 4)),
	...family(
		'random',
		'every column drawn: bagging',
		[
			{ n: 12, d: 3, m: 3, t: 4 },
			{ n: 40, d: 5, m: 5, t: 6 },
		],
		on(grouped(3, 1), 4),
	),

	...family('large', 'many rows', [{ n: 800, d: 4, m: 2, t: 2 }], on(grouped(4, 1), 5)),
	...family('large', 'many columns', [{ n: 60, d: 100, m: 10, t: 10 }], on(grouped(2, 1), 4)),
	...family('large', 'many trees', [{ n: 30, d: 3, m: 1, t: 150 }], on(grouped(3, 1), 3)),

	...family(
		'adversarial',
		'an even number of trees',
		[
			{ n: 24, d: 2, m: 1, t: 2 },
			{ n: 24, d: 2, m: 1, t: 4 },
		],
		on(noise(5, 3), 2),
	),
	...family(
		'adversarial',
		'labels whose order is not that of their first rows',
		[{ n: 30, d: 2, m: 1, t: 6 }],
		on(renamed(noise(4, 4), [30, -2, 7, -100]), 2),
	),
	...family(
		'adversarial',
		'values near a hundred million',
		[{ n: 25, d: 2, m: 1, t: 5 }],
		on(
			rescaled(grouped(3), (x) => 1e8 + Math.round(10 * x)),
			4,
		),
	),
	...family(
		'adversarial',
		'columns of very different scale',
		[{ n: 30, d: 3, m: 2, t: 6 }],
		on(
			rescaled(grouped(3, 1), (x, j) => x * powers[j % powers.length]!),
			4,
		),
	),
];
