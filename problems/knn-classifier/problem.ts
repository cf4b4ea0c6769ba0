import { exact } from '#lib/judge/check/exact.ts';
import { blobs } from '#lib/judge/datasets.ts';
import { defineProblem, family, fixed, fn, sample, type Make } from '#lib/judge/problem.ts';
import type { Random } from '#lib/judge/random.ts';
import { plot } from './plot.ts';

/** k of the sizes, no more than there are rows. */
const voters = ({ n, k }: Record<string, number>) => Math.min(k!, n!);

const labelsOf = (names: readonly number[], n: number, random: Random) =>
	Array.from({ length: n }, () => random.choice(names));

const grouped: Make = (sizes, random) => {
	const { n, q, d } = sizes;
	const { X, y } = blobs(random, n! + q!, d!, 3, 2);
	return [X.slice(0, n), y.slice(0, n), X.slice(n), voters(sizes)];
};

const scattered =
	(names: readonly number[], scale = 1, offset = 0): Make =>
	(sizes, random) => {
		const { n, q, d } = sizes;
		const place = (rows: number[][]) => rows.map((row) => row.map((value) => offset + scale * value));
		const X = place(random.matrix(n!, d!));
		return [X, labelsOf(names, n!, random), place(random.matrix(q!, d!)), voters(sizes)];
	};

/** Rows and queries on a small grid: many distances and many votes are equal. */
const onGrid: Make = (sizes, random) => {
	const { n, q, d } = sizes;
	const cells = (rows: number) =>
		Array.from({ length: rows }, () => Array.from({ length: d! }, () => random.integer(0, 3)));
	return [cells(n!), labelsOf([0, 1, 2], n!, random), cells(q!), voters(sizes)];
};

/** Each row occurs about three times, with labels of its own; queries are rows. */
const repeated: Make = (sizes, random) => {
	const { n, q, d } = sizes;
	const distinct = random.matrix(Math.ceil(n! / 3), d!);
	const rows = (count: number) => Array.from({ length: count }, () => [...random.choice(distinct)]);
	return [rows(n!), labelsOf([0, 1, 2], n!, random), rows(q!), voters(sizes)];
};

const constantColumn: Make = (sizes, random) => {
	const [X, y, Q, k] = scattered([0, 1])(sizes, random) as [number[][], number[], number[][], number];
	const hold = (rows: number[][]) => rows.map((row) => row.map((value, j) => (j === 0 ? 5 : value)));
	return [hold(X), y, hold(Q), k];
};

/** Rows that come nearer and nearer to every query, the most work for one who keeps the k nearest. */
const approaching: Make = (sizes, random) => {
	const { n, q, d } = sizes;
	const X = Array.from({ length: n! }, (_, i) =>
		Array.from({ length: d! }, () => (n! - i) * random.choice([-1, 1])),
	);
	const Q = Array.from({ length: q! }, () => Array.from({ length: d! }, () => random.uniform(-0.01, 0.01)));
	return [X, labelsOf([0, 1, 2], n!, random), Q, voters(sizes)];
};

/** The same with one label, so that the votes take the same memory for every query. */
const approachingAlike: Make = (sizes, random) => {
	const [X, , Q, k] = approaching(sizes, random);
	return [X!, Array.from({ length: sizes['n']! }, () => 0), Q!, k!];
};

export default defineProblem({
	title: 'k-nearest-neighbours classifier',
	level: 'easy',
	topics: ['classification', 'supervised learning', 'nearest neighbours'],
	summary:
		'The majority label of the k nearest rows, with a rule for equal distances and one for equal votes.',
	entry: fn('knnClassify', { X: 'number[n,d]', y: 'integer[n]', Q: 'number[q,d]', k: 'integer' }),
	sizes: {
		n: { label: 'training rows', sweep: [16, 2048], base: 128 },
		q: { label: 'queries', min: 0, sweep: [2, 512], base: 4 },
		d: { label: 'columns', sweep: [2, 64], base: 4 },
		k: { label: 'neighbours', sweep: [2, 48], base: 4 },
	},
	complexity: { time: 'q·n·d + q·n·k', space: 'k + q' },
	cost: approachingAlike,
	check: exact(),
	plot,
	cases: [
		sample('three neighbours vote', [
			[
				[0, 0],
				[1, 0],
				[0, 1],
				[6, 6],
				[7, 6],
			],
			[0, 0, 1, 1, 1],
			[
				[0, 0],
				[6, 5],
			],
			3,
		]),
		sample('equal votes: the nearest neighbour decides', [[[1], [3], [6], [7]], [2, 0, 0, 2], [[4], [0]], 4]),
		sample('equal distances: the smaller index is nearer', [[[2], [4], [2], [4]], [5, 3, 3, 5], [[3]], 3]),

		fixed('edge', 'one row', [[[4, 2]], [7], [[0, 0]], 1]),
		fixed('edge', 'no queries', [[[1], [2]], [0, 1], [], 1]),
		fixed('edge', 'the query is a row', [[[1], [2], [3]], [9, 4, 6], [[2], [3], [1]], 1]),
		fixed('edge', 'two rows as near, one vote', [[[8], [4], [0]], [1, 0, 2], [[2], [6]], 1]),
		fixed('edge', 'the last vote goes to the smaller index', [
			[[1], [-1], [2], [-2], [5]],
			[0, 1, 1, 0, 0],
			[[0]],
			3,
		]),
		fixed('edge', 'all vote', [[[0], [1], [2], [30], [40]], [1, 1, 0, 0, 0], [[0], [50]], 5]),
		fixed('edge', 'a negative label has most votes', [[[1], [2], [3], [10]], [-3, -3, 7, 7], [[0], [11]], 3]),
		fixed('edge', 'more equal votes than two labels', [[[5], [4], [3], [2], [1]], [3, 1, 2, 1, 3], [[0]], 5]),
		fixed('edge', 'distances of one, two and three digits', [
			[[100], [20], [9], [3]],
			[1, 1, 0, 0],
			[[0]],
			3,
		]),
		...family(
			'edge',
			'one neighbour',
			[
				{ n: 8, q: 4, d: 2, k: 1 },
				{ n: 20, q: 5, d: 1, k: 1 },
			],
			scattered([0, 1, 2]),
		),
		...family(
			'edge',
			'negative labels and gaps between labels',
			[{ n: 15, q: 8, d: 2, k: 4 }],
			scattered([-3, 7, 40]),
		),
		...family('edge', 'every row votes', [{ n: 9, q: 5, d: 2, k: 9 }], scattered([0, 1, 2, 3])),
		...family('edge', 'one column', [{ n: 14, q: 6, d: 1, k: 3 }], scattered([0, 1, 2])),

		fixed('degenerate', 'equal rows', [
			[
				[1, 1],
				[1, 1],
				[1, 1],
				[1, 1],
			],
			[4, 2, 2, 4],
			[
				[1, 1],
				[3, 0],
			],
			2,
		]),
		...family('degenerate', 'one label', [{ n: 6, q: 3, d: 2, k: 2 }], scattered([5])),
		...family(
			'degenerate',
			'repeated rows',
			[
				{ n: 9, q: 4, d: 1, k: 2 },
				{ n: 18, q: 6, d: 2, k: 4 },
				{ n: 30, q: 8, d: 3, k: 5 },
			],
			repeated,
		),
		...family('degenerate', 'a constant column', [{ n: 16, q: 6, d: 3, k: 4 }], constantColumn),

		...family(
			'random',
			'overlapping groups',
			[
				{ n: 20, q: 6, d: 2, k: 3 },
				{ n: 40, q: 10, d: 3, k: 5 },
				{ n: 60, q: 12, d: 4, k: 8 },
			],
			grouped,
		),
		...family(
			'random',
			'scattered rows',
			[
				{ n: 12, q: 8, d: 2, k: 2 },
				{ n: 25, q: 10, d: 3, k: 4 },
				{ n: 50, q: 12, d: 5, k: 6 },
				{ n: 80, q: 15, d: 2, k: 20 },
			],
			scattered([0, 1, 2, 3]),
		),
		...family(
			'random',
			'rows on a grid',
			[
				{ n: 10, q: 6, d: 1, k: 2 },
				{ n: 16, q: 8, d: 2, k: 3 },
				{ n: 24, q: 10, d: 2, k: 4 },
				{ n: 40, q: 12, d: 3, k: 7 },
			],
			onGrid,
		),

		...family('large', 'many rows', [{ n: 4000, q: 2, d: 2, k: 9 }], scattered([0, 1, 2])),
		...family('large', 'wide rows', [{ n: 1500, q: 6, d: 32, k: 7 }], scattered([0, 1, 2])),
		...family('large', 'many neighbours', [{ n: 500, q: 4, d: 3, k: 400 }], scattered([0, 1, 2])),

		...family(
			'adversarial',
			'each row nearer than the one before',
			[{ n: 60, q: 4, d: 2, k: 6 }],
			approaching,
		),
		...family(
			'adversarial',
			'far from the origin',
			[
				{ n: 20, q: 10, d: 2, k: 3 },
				{ n: 30, q: 10, d: 4, k: 4 },
			],
			scattered([0, 1, 2], 1, 1e8),
		),
		...family('adversarial', 'large values', [{ n: 20, q: 8, d: 3, k: 3 }], scattered([0, 1, 2], 1e8)),
		...family('adversarial', 'small values', [{ n: 20, q: 8, d: 3, k: 3 }], scattered([0, 1, 2], 1e-7)),
	],
});
