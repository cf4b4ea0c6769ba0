import { blobs } from '#lib/judge/datasets.ts';
import { family, fixed, sample, type Case, type Make, type Sizes } from '#lib/judge/problem.ts';
import type { Random } from '#lib/judge/random.ts';
import { hasNearTie } from './near-tie.ts';

type Rows = number[][];
type Draw = (sizes: Required<Record<'n' | 'd' | 'k', number>>, random: Random) => [X: Rows, centroids: Rows];

/** Draws until rounding decides no label. */
const settled =
	(draw: Draw): Make =>
	({ n = 1, d = 1, k = 1 }: Sizes, random) => {
		for (let attempt = 1; ; attempt++) {
			const input = draw({ n, d, k }, random);
			if (attempt === 100 || !hasNearTie(...input)) return input;
		}
	};

/** k rows of X, without repeating one before all were used. */
const someRows = (X: Rows, k: number, random: Random): Rows => {
	const rows = random.shuffle(X);
	return Array.from({ length: k }, (_, c) => [...rows[c % rows.length]!]);
};

const grouped: Draw = ({ n, d, k }, random) => {
	const { X } = blobs(random, n, d, k);
	return [X, someRows(X, k, random)];
};

const scattered: Draw = ({ n, d, k }, random) => [random.matrix(n, d, 0, 3), random.matrix(k, d, 0, 3)];

/** Points and centroids on a small grid: equal points, equal centroids, and ties. */
const onGrid: Draw = ({ n, d, k }, random) => {
	const cells = (rows: number) =>
		Array.from({ length: rows }, () => Array.from({ length: d }, () => random.integer(0, 4)));
	return [cells(n), cells(k)];
};

/** Every centroid but the last starts so far away that it gets no point. */
const outOfReach: Draw = ({ n, d, k }, random) => [
	random.matrix(n, d),
	random.matrix(k, d).map((row, c) => (c === k - 1 ? row : row.map((value) => value + 60 * (c + 1)))),
];

const repeatedPoints: Draw = ({ n, d, k }, random) => {
	const distinct = random.matrix(Math.ceil(n / 3), d, 0, 3);
	const X = Array.from({ length: n }, (_, i) => [...distinct[i % distinct.length]!]);
	return [X, someRows(X, k, random)];
};

/** Each centroid occurs about twice: the later ones get nothing. */
const repeatedCentroids: Draw = ({ n, d, k }, random) => {
	const distinct = random.matrix(Math.ceil(k / 2), d, 0, 3);
	return [
		random.matrix(n, d, 0, 3),
		Array.from({ length: k }, (_, c) => [...distinct[c % distinct.length]!]),
	];
};

const constantColumn: Draw = ({ n, d, k }, random) => {
	const withConstant = (rows: Rows) => rows.map((row) => row.map((value, j) => (j === 0 ? 7 : value)));
	return [withConstant(random.matrix(n, d, 0, 3)), withConstant(random.matrix(k, d, 0, 3))];
};

/** Values drawn by `scattered`, scaled and then moved. */
const placed =
	(scale: number, offset: number): Draw =>
	(sizes, random) => {
		const place = (rows: Rows) => rows.map((row) => row.map((value) => offset + scale * value));
		const [X, centroids] = scattered(sizes, random);
		return [place(X), place(centroids)];
	};

/** Points that another centroid than the nearest is nearest to by the sum of absolute differences. */
const besideTheAxes: Draw = ({ n, d, k }, random) => [
	random.matrix(n, d, 0, 0.5),
	Array.from({ length: k }, (_, c) =>
		Array.from({ length: d }, (_, j) => (c % 2 === 0 ? (j === c % d ? 9 : 0) : 6) * (c % 4 < 2 ? 1 : -1)),
	),
];

/** Any points and centroids: the work follows from their sizes. */
export const cost: Make = ({ n = 1, d = 1, k = 1 }, random) => scattered({ n, d, k }, random);

export const cases: readonly Case[] = [
	sample('two groups on a line', [
		[[1], [3], [8], [10]],
		[[0], [6]],
	]),
	sample('a tie goes to the first', [
		[
			[0, 0],
			[2, 0],
			[4, 0],
			[4, 3],
		],
		[
			[0, 0],
			[4, 0],
		],
	]),
	sample('a cluster without points', [
		[[1], [2], [6]],
		[[2], [20], [5]],
	]),

	fixed('edge', 'one point, one cluster', [[[3, -2]], [[0, 0]]]),
	fixed('edge', 'one point between two centroids', [[[5]], [[4], [6]]]),
	fixed('edge', 'a point as near to three centroids', [
		[
			[0, 0],
			[9, 1],
		],
		[
			[9, 0],
			[0, 2],
			[2, 0],
			[0, -2],
		],
	]),
	fixed('edge', 'the tie is not with the first', [
		[[5], [0]],
		[[0], [7], [3]],
	]),
	fixed('edge', 'more clusters than points', [
		[[1], [5]],
		[[9], [5], [0], [30]],
	]),
	fixed('edge', 'centroids on their points', [
		[
			[0, 0],
			[5, 0],
			[0, 5],
		],
		[
			[0, 5],
			[0, 0],
			[5, 0],
		],
	]),
	fixed('edge', 'the point leaves its centroid behind', [
		[[0], [1], [10]],
		[[0], [4]],
	]),
	fixed('edge', 'nearer after the move', [
		[[0], [4], [5], [20]],
		[[0], [10]],
	]),
	fixed('edge', 'only the last cluster has points', [
		[[3], [4]],
		[[90], [-80], [70], [5]],
	]),
	...family('edge', 'one cluster', [{ n: 7, d: 3, k: 1 }], settled(scattered)),
	...family(
		'edge',
		'one column',
		[
			{ n: 9, d: 1, k: 3 },
			{ n: 14, d: 1, k: 4 },
		],
		settled(scattered),
	),
	...family('edge', 'as many clusters as points', [{ n: 6, d: 2, k: 6 }], settled(grouped)),
	...family('edge', 'one point', [{ n: 1, d: 4, k: 3 }], settled(scattered)),

	fixed('degenerate', 'equal points', [
		[[3], [3], [3], [3]],
		[[1], [4]],
	]),
	fixed('degenerate', 'equal points and centroids', [
		[
			[2, 2],
			[2, 2],
		],
		[
			[2, 2],
			[2, 2],
			[2, 2],
		],
	]),
	...family('degenerate', 'a constant column', [{ n: 12, d: 3, k: 3 }], settled(constantColumn)),
	...family(
		'degenerate',
		'repeated points',
		[
			{ n: 12, d: 2, k: 3 },
			{ n: 30, d: 3, k: 5 },
		],
		settled(repeatedPoints),
	),
	...family(
		'degenerate',
		'repeated centroids',
		[
			{ n: 10, d: 2, k: 4 },
			{ n: 24, d: 3, k: 7 },
		],
		settled(repeatedCentroids),
	),
	...family(
		'degenerate',
		'centroids out of reach',
		[
			{ n: 8, d: 2, k: 2 },
			{ n: 20, d: 3, k: 5 },
		],
		settled(outOfReach),
	),

	...family(
		'random',
		'groups',
		[
			{ n: 20, d: 2, k: 2 },
			{ n: 30, d: 2, k: 3 },
			{ n: 60, d: 4, k: 5 },
		],
		settled(grouped),
	),
	...family(
		'random',
		'scattered points',
		[
			{ n: 10, d: 2, k: 2 },
			{ n: 16, d: 2, k: 3 },
			{ n: 25, d: 3, k: 4 },
			{ n: 40, d: 5, k: 6 },
			{ n: 50, d: 2, k: 10 },
		],
		settled(scattered),
	),
	...family(
		'random',
		'points on a grid',
		[
			{ n: 8, d: 2, k: 3 },
			{ n: 16, d: 2, k: 4 },
			{ n: 16, d: 1, k: 3 },
			{ n: 32, d: 3, k: 6 },
		],
		settled(onGrid),
	),

	...family('large', 'many points', [{ n: 2500, d: 2, k: 3 }], settled(scattered)),
	...family('large', 'many clusters', [{ n: 200, d: 3, k: 60 }], settled(grouped)),
	...family('large', 'many columns', [{ n: 200, d: 20, k: 40 }], settled(scattered)),

	...family('adversarial', 'off the diagonal', [{ n: 12, d: 3, k: 4 }], settled(besideTheAxes)),
	...family(
		'adversarial',
		'far from the origin',
		[
			{ n: 24, d: 2, k: 3 },
			{ n: 30, d: 3, k: 5 },
		],
		settled(placed(1, 1e8)),
	),
	...family('adversarial', 'large values', [{ n: 24, d: 3, k: 3 }], settled(placed(1e6, 0))),
	...family(
		'adversarial',
		'small values',
		[
			{ n: 24, d: 2, k: 3 },
			{ n: 50, d: 3, k: 6 },
		],
		settled(placed(1e-4, 0)),
	),
	...family('adversarial', 'tiny values', [{ n: 24, d: 2, k: 4 }], settled(placed(1e-9, 0))),
];
