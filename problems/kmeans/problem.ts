import { close } from '#lib/judge/check/close.ts';
import { exact } from '#lib/judge/check/exact.ts';
import { fields } from '#lib/judge/check/fields.ts';
import { blobs } from '#lib/judge/datasets.ts';
import { defineProblem, family, fixed, fn, sample, type Make } from '#lib/judge/problem.ts';
import type { Random } from '#lib/judge/random.ts';
import { hasNearTie } from './near-tie.ts';
import { plot } from './plot.ts';

/** Draws until rounding decides no label. */
const draw =
	(make: (sizes: Record<string, number>, random: Random) => [number[][], number[][]]): Make =>
	(sizes, random) => {
		for (let attempt = 1; ; attempt++) {
			const [X, initial] = make(sizes, random);
			if (attempt === 100 || !hasNearTie(X, initial, sizes.t!)) return [X, initial, sizes.t!];
		}
	};

/** k rows of X, without repeating one before all were used. */
const someRows = (X: number[][], k: number, random: Random): number[][] => {
	const rows = random.shuffle(X);
	return Array.from({ length: k }, (_, c) => [...rows[c % rows.length]!]);
};

const grouped = draw(({ n, d, k }, random) => {
	const { X } = blobs(random, n!, d!, k!);
	return [X, someRows(X, k!, random)];
});

const scattered = draw(({ n, d, k }, random) => [random.matrix(n!, d!, 0, 3), random.matrix(k!, d!, 0, 3)]);

/** Points and centroids on a small grid: equal points, equal centroids, and ties in the first assignment. */
const onGrid = draw(({ n, d, k }, random) => {
	const cells = (rows: number) =>
		Array.from({ length: rows }, () => Array.from({ length: d! }, () => random.integer(0, 4)));
	return [cells(n!), cells(k!)];
});

/** Every second centroid starts so far away that no point is assigned to it. */
const outOfReach = draw(({ n, d, k }, random) => [
	random.matrix(n!, d!),
	random.matrix(k!, d!).map((row, c) => (c % 2 === 0 ? row : row.map((value) => value + 60 * (c + 1)))),
]);

/** Points along a line with all centroids at one end: they need many rounds to spread. */
const alongLine = draw(({ n, k }, random) => {
	let at = 0;
	const X = Array.from({ length: n! }, () => [
		(at += random.style === 'real' ? random.uniform(0.5, 1.5) : random.integer(1, 3)),
	]);
	return [random.shuffle(X), Array.from({ length: k! }, (_, c) => [c / 8])];
});

/** Values drawn by `scattered`, scaled and then moved. */
const placed = (scale: number, offset: number) =>
	draw(({ n, d, k }, random) => {
		const place = (rows: number[][]) => rows.map((row) => row.map((value) => offset + scale * value));
		return [place(random.matrix(n!, d!, 0, 3)), place(random.matrix(k!, d!, 0, 3))];
	});

const constantColumn = draw(({ n, d, k }, random) => {
	const withConstant = (rows: number[][]) => rows.map((row) => row.map((value, j) => (j === 0 ? 7 : value)));
	return [withConstant(random.matrix(n!, d!, 0, 3)), withConstant(random.matrix(k!, d!, 0, 3))];
});

const repeated = draw(({ n, d, k }, random) => {
	const distinct = random.matrix(Math.ceil(n! / 3), d!, 0, 3);
	const X = Array.from({ length: n! }, (_, i) => [...distinct[i % distinct.length]!]);
	return [X, someRows(X, k!, random)];
});

export default defineProblem({
	title: 'k-means',
	level: 'medium',
	topics: ['clustering', 'unsupervised learning'],
	summary: 'Lloyd’s algorithm from given centroids: assign, move, repeat, with empty clusters and ties.',
	entry: fn('kmeans', { X: 'number[n,d]', initial: 'number[k,d]', iterations: 'integer' }),
	sizes: {
		n: { label: 'points', sweep: [8, 2048], base: 32 },
		k: { label: 'clusters', sweep: [2, 64], base: 4 },
		d: { label: 'columns', sweep: [2, 64], base: 4 },
		t: { label: 'iterations', sweep: [2, 64], base: 4 },
	},
	complexity: { time: 'n·k·d·t', space: 'n + k·d' },
	cost: ({ n, d, k, t }, random) => [random.matrix(n!, d!, 0, 3), random.matrix(k!, d!, 0, 3), t!],
	check: fields({
		labels: exact(),
		centroids: close({ rel: 1e-6, abs: 1e-9 }),
		inertia: close({ rel: 1e-6, abs: 1e-9 }),
	}),
	plot,
	cases: [
		sample('two groups on a line', [[[1], [2], [8], [9]], [[1], [2]], 5]),
		sample('a cluster loses its points', [[[6], [8], [8], [8], [2], [2]], [[2], [12], [1]], 3]),
		sample('a tie, and one round', [
			[
				[0, 0],
				[2, 0],
				[4, 0],
				[2, 3],
			],
			[
				[0, 0],
				[4, 0],
			],
			1,
		]),

		fixed('edge', 'one point, one cluster', [[[3, -2]], [[0, 0]], 4]),
		fixed('edge', 'one point between two centroids', [[[5]], [[4], [6]], 2]),
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
			1,
		]),
		fixed('edge', 'no rounds', [
			[
				[0, 1],
				[4, 4],
				[5, 3],
			],
			[
				[4, 0],
				[0, 0],
			],
			0,
		]),
		fixed('edge', 'an empty cluster gains points later', [[[1], [7], [8]], [[11], [9], [10]], 5]),
		fixed('edge', 'more clusters than points', [[[1], [5]], [[9], [5], [0], [30]], 2]),
		fixed('edge', 'each point a cluster of its own', [
			[
				[0, 0],
				[0, 5],
				[5, 0],
			],
			[
				[5, 1],
				[1, 0],
				[0, 4],
			],
			3,
		]),
		...family('edge', 'one cluster', [{ n: 7, d: 3, k: 1, t: 2 }], scattered),
		...family(
			'edge',
			'one column',
			[
				{ n: 9, d: 1, k: 3, t: 1 },
				{ n: 14, d: 1, k: 4, t: 6 },
			],
			scattered,
		),
		...family('edge', 'as many clusters as points', [{ n: 6, d: 2, k: 6, t: 3 }], grouped),

		fixed('degenerate', 'equal points', [[[3], [3], [3], [3]], [[1], [4]], 3]),
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
			4,
		]),
		fixed('degenerate', 'equal centroids', [
			[
				[1, 0],
				[0, 1],
				[6, 7],
			],
			[
				[3, 3],
				[3, 3],
			],
			2,
		]),
		...family('degenerate', 'a constant column', [{ n: 12, d: 3, k: 3, t: 4 }], constantColumn),
		...family(
			'degenerate',
			'repeated points',
			[
				{ n: 12, d: 2, k: 3, t: 3 },
				{ n: 30, d: 3, k: 5, t: 4 },
			],
			repeated,
		),
		...family(
			'degenerate',
			'centroids out of reach',
			[
				{ n: 8, d: 2, k: 2, t: 2 },
				{ n: 20, d: 3, k: 5, t: 4 },
			],
			outOfReach,
		),

		...family(
			'random',
			'groups',
			[
				{ n: 20, d: 2, k: 2, t: 5 },
				{ n: 30, d: 2, k: 3, t: 10 },
				{ n: 60, d: 4, k: 5, t: 8 },
			],
			grouped,
		),
		...family(
			'random',
			'scattered points',
			[
				{ n: 10, d: 2, k: 2, t: 1 },
				{ n: 16, d: 2, k: 3, t: 2 },
				{ n: 25, d: 3, k: 4, t: 3 },
				{ n: 40, d: 5, k: 6, t: 4 },
				{ n: 50, d: 2, k: 10, t: 5 },
			],
			scattered,
		),
		...family(
			'random',
			'points on a grid',
			[
				{ n: 8, d: 2, k: 3, t: 1 },
				{ n: 16, d: 2, k: 4, t: 1 },
				{ n: 16, d: 1, k: 3, t: 2 },
				{ n: 32, d: 3, k: 6, t: 1 },
			],
			onGrid,
		),

		...family(
			'large',
			'groups',
			[
				{ n: 600, d: 2, k: 5, t: 10 },
				{ n: 200, d: 16, k: 8, t: 6 },
			],
			grouped,
		),
		...family('large', 'many points', [{ n: 6000, d: 2, k: 2, t: 3 }], scattered),
		...family('large', 'many rounds', [{ n: 6, d: 1, k: 2, t: 1500 }], grouped),

		...family(
			'adversarial',
			'a slow walk along a line',
			[
				{ n: 30, d: 1, k: 2, t: 3 },
				{ n: 40, d: 1, k: 3, t: 12 },
			],
			alongLine,
		),
		...family('adversarial', 'far from the origin', [{ n: 24, d: 2, k: 3, t: 4 }], placed(1, 1e8)),
		...family('adversarial', 'large values', [{ n: 24, d: 3, k: 3, t: 4 }], placed(1e7, 0)),
		...family(
			'adversarial',
			'small values',
			[
				{ n: 24, d: 2, k: 3, t: 5 },
				{ n: 40, d: 2, k: 5, t: 4 },
				{ n: 50, d: 3, k: 6, t: 3 },
			],
			placed(1e-4, 0),
		),
	],
});
