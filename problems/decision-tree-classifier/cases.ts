// The cases. Data is drawn until no split of its tree hangs on rounding.
import { blobs, grid, moons, type Dataset } from '#lib/judge/datasets.ts';
import { family, fixed, sample, type Case, type Sizes } from '#lib/judge/problem.ts';
import type { Random } from '#lib/judge/random.ts';
import type { Input } from '#lib/judge/value.ts';
import { columns, script } from './script.ts';
import { drawSettled } from './settled.ts';

const corners = grid(4, 2, 2);

export const cases: readonly Case[] = [
	sample(
		'a threshold half way between two rows',
		calls(3, 2, columns([1, 2, 4, 5]), [0, 0, 1, 1], columns([0, 3, 3.5, 9])),
	),
	sample('exclusive or, where no first split helps', calls(2, 2, corners, [0, 1, 1, 0], corners)),
	sample(
		'one split of three labels',
		calls(1, 2, columns([1, 2, 3, 4]), [4, 4, 9, 7], columns([1, 2, 3, 4])),
	),

	fixed('edge', 'one row', calls(3, 2, [[2, -1]], [5], columns([0, 9], [0, 9]))),
	fixed(
		'edge',
		'no split allowed: the most frequent label',
		calls(0, 2, columns([1, 2, 3]), [1, 0, 1], columns([1, 2, 3])),
	),
	fixed('edge', 'no rows to predict', calls(2, 2, columns([1, 2]), [0, 1], [])),
	fixed(
		'edge',
		'a row on the threshold goes left',
		calls(1, 2, columns([0, 2, -8, 9]), [0, 1, 0, 1], columns([1, 1.0001, 0.9999, 2, 0])),
	),
	fixed(
		'edge',
		'labels that occur as often: the smallest',
		calls(0, 2, columns([1, 2, 3, 4]), [8, 3, 3, 8], columns([0, 2, 9])),
	),
	fixed(
		'edge',
		'labels that occur as often in a leaf below a split',
		calls(1, 2, columns([1, 2, 5, 6, 7, 8]), [2, 2, 6, 4, 4, 6], columns([1, 3, 4, 7])),
	),
	fixed(
		'edge',
		'exactly minSamplesSplit rows are split',
		calls(5, 4, columns([1, 2, 3, 4]), [0, 0, 1, 1], columns([1, 4])),
	),
	fixed(
		'edge',
		'one row fewer than minSamplesSplit is a leaf',
		calls(5, 5, columns([1, 2, 3, 4]), [0, 1, 1, 1], columns([1, 2, 4])),
	),
	fixed(
		'edge',
		'the first of two equal columns',
		calls(1, 2, columns([1, 2, 3, 4], [1, 2, 3, 4]), [0, 0, 1, 1], columns([1, 9, 2.5, 3], [9, 1, 3, 2.5])),
	),
	fixed(
		'edge',
		'the lowest of two thresholds that are as good',
		calls(
			1,
			2,
			columns([1, 3, 5, 7, 9, 11, 13, 15]),
			[1, 1, 0, 0, 1, 0, 1, 1],
			columns([1, 4, 4.5, 8, 11, 12, 13]),
		),
	),
	fixed(
		'edge',
		'values in numeric order, not in that of their text',
		calls(2, 2, columns([10, 9, -2, -10, 100, 1]), [1, 1, 0, 0, 1, 0], columns([5, 4.9, 5.1, -3, 50])),
	),
	fixed(
		'edge',
		'labels that are negative and far apart',
		calls(2, 2, columns([1, 2, 3, 4, 5]), [-1, -1, 1000, 1000, -7], columns([1, 2.5, 3, 4.5, 5, 9])),
	),
	fixed('edge', 'fitted twice: only the second rows count', [
		['new', 3, 2],
		['fit', columns([1, 2, 3, 4]), [0, 0, 1, 1]],
		['predict', columns([1, 2, 3, 4])],
		['fit', columns([1, 2, 3, 4]), [5, 6, 6, 6]],
		['predict', columns([1, 2, 3, 4])],
	]),

	fixed(
		'degenerate',
		'equal rows with different labels',
		calls(9, 2, columns([3, 3, 3], [3, 3, 3]), [2, 1, 2], columns([3], [3])),
	),
	fixed(
		'degenerate',
		'a constant column first',
		calls(4, 2, columns([7, 7, 7, 7], [1, 2, 5, 6]), [0, 1, 1, 0], columns([0, 9, 7, 7], [1, 2, 3, 8])),
	),
	fixed(
		'degenerate',
		'equal values with different labels stay together',
		calls(1, 2, columns([1, 2, 2, 2, 3, 3]), [0, 0, 0, 1, 1, 1], columns([1, 1.4, 1.6, 2, 2.4, 2.6, 3])),
	),
	...family('degenerate', 'one label only', [{ n: 6, d: 2, h: 3 }], oneLabel),
	...family(
		'degenerate',
		'parity of the corners of a cube',
		[
			{ d: 2, h: 1 },
			{ d: 3, h: 3 },
			{ d: 4, h: 4 },
		],
		({ d = 1, h = 0 }) => {
			const X = grid(2 ** d, d, 2);
			const y = X.map((corner) => corner.reduce((sum, x) => sum + x, 0) % 2);
			return calls(h, 2, X, y, X);
		},
	),

	...family(
		'random',
		'overlapping groups',
		[
			{ n: 8, d: 1, h: 2 },
			{ n: 20, d: 2, h: 3 },
			{ n: 30, d: 3, h: 2 },
			{ n: 40, d: 2, h: 4 },
			{ n: 60, d: 4, h: 3 },
		],
		drawn((random, { n = 1, d = 1 }) => blobs(random, n, d, 3, 1)),
	),
	...family(
		'random',
		'small whole numbers, full of equal values',
		[
			{ n: 6, d: 2, h: 2 },
			{ n: 12, d: 2, h: 3 },
			{ n: 16, d: 3, h: 3 },
			{ n: 24, d: 2, h: 5 },
		],
		drawn((random, { n = 1, d = 1 }) => noise(random, n, d, 3, 2)),
	),
	...family(
		'random',
		'nodes too small to split',
		[
			{ n: 15, d: 2, h: 9 },
			{ n: 30, d: 2, h: 9 },
			{ n: 50, d: 3, h: 9 },
		],
		drawn(
			(random, { n = 1, d = 1 }) => noise(random, n, d, 9, 3),
			({ n = 1 }) => Math.max(2, Math.floor(n / 4)),
		),
	),
	...family(
		'random',
		'seven labels',
		[
			{ n: 24, d: 2, h: 3 },
			{ n: 60, d: 3, h: 4 },
		],
		drawn((random, { n = 1, d = 1 }) => blobs(random, n, d, 7, 2)),
	),
	...family(
		'random',
		'two half circles',
		[{ n: 80, h: 5 }],
		drawn((random, { n = 1 }) => moons(random, n, 0.15)),
	),

	...family(
		'large',
		'a thousand rows',
		[{ n: 1000, d: 3, h: 3 }],
		drawn((random, { n = 1, d = 1 }) => blobs(random, n, d, 4, 1)),
	),
	...family(
		'large',
		'many columns',
		[{ n: 80, d: 40, h: 2 }],
		drawn((random, { n = 1, d = 1 }) => blobs(random, n, d, 2, 1)),
	),
	...family('large', 'one label only, nothing to split', [{ n: 1500, d: 8, h: 100 }], oneLabel),

	...family(
		'adversarial',
		'values near a hundred million',
		[
			{ n: 10, d: 2, h: 3 },
			{ n: 25, d: 2, h: 4 },
		],
		drawn((random, { n = 1, d = 1 }) => rescale(blobs(random, n, d, 3, 2), (x) => 1e8 + Math.round(10 * x))),
	),
	...family(
		'adversarial',
		'columns of very different scale',
		[{ n: 30, d: 3, h: 4 }],
		drawn((random, { n = 1, d = 1 }) =>
			rescale(blobs(random, n, d, 3, 1), (x, j) => x * Number(`1e${4 * j - 4}`)),
		),
	),
	...family(
		'adversarial',
		'a rare label among many rows',
		[
			{ n: 20, d: 2, h: 1 },
			{ n: 40, d: 3, h: 2 },
		],
		drawn((random, { n = 1, d = 1 }) => ({
			X: random.matrix(n, d),
			y: random.shuffle(Array.from({ length: n }, (_, i) => (i % 10 === 0 ? -1 : i % 3 === 0 ? 5 : 2))),
		})),
	),
	...family('adversarial', 'alternating labels: a deep tree', [{ n: 9 }, { n: 61 }], ({ n = 1 }, random) => {
		const X = random.shuffle(Array.from({ length: n }, (_, i) => [2 * i]));
		const y = X.map(([x = 0]) => (x / 2) % 2);
		return calls(n, 2, X, y, grid(2 * n, 1, 2 * n));
	}),
];

/** A maker of trees on drawn data; half of the drawn rows are kept back, and every row is predicted. */
function drawn(
	data: (random: Random, sizes: Sizes) => Dataset,
	minSamplesSplit: (sizes: Sizes) => number = () => 2,
) {
	return (sizes: Sizes, random: Random): Input => {
		const { n = 1, h = 0 } = sizes;
		let Q: number[][] = [];
		const growth = drawSettled(() => {
			const { X, y } = data(random, { ...sizes, n: 2 * n });
			Q = X;
			return { maxDepth: h, minSamplesSplit: minSamplesSplit(sizes), X: X.slice(0, n), y: y.slice(0, n) };
		});
		return script(growth, Q);
	};
}

function oneLabel({ n = 1, d = 1, h = 0 }: Sizes, random: Random): Input {
	return calls(h, 2, random.matrix(n, d), new Array<number>(n).fill(3), random.matrix(3, d));
}

/** Whole numbers from 0 to `most` and k labels without any pattern. */
function noise(random: Random, n: number, d: number, most: number, k: number): Dataset {
	return {
		X: Array.from({ length: n }, () => Array.from({ length: d }, () => random.integer(0, most))),
		y: Array.from({ length: n }, () => random.integer(0, k - 1)),
	};
}

function rescale({ X, y }: Dataset, by: (x: number, column: number) => number): Dataset {
	return { X: X.map((row) => row.map(by)), y };
}

function calls(
	maxDepth: number,
	minSamplesSplit: number,
	X: readonly number[][],
	y: readonly number[],
	Q: readonly number[][],
): Input {
	return script({ maxDepth, minSamplesSplit, X, y }, Q);
}
