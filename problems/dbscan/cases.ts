import { blobs, moons } from '#lib/judge/datasets.ts';
import { family, fixed, sample, type Case, type Make, type Sizes } from '#lib/judge/problem.ts';
import type { Random } from '#lib/judge/random.ts';
import { hasPairNearRadius } from './near-radius.ts';

type Rows = number[][];
type Draw = (sizes: { n: number; d: number }, random: Random) => Rows;

/** Draws until rounding decides about no pair. */
const clustered =
	(eps: number, minPts: number, draw: Draw): Make =>
	({ n = 0, d = 1 }: Sizes, random) => {
		for (let attempt = 1; ; attempt++) {
			const X = draw({ n, d }, random);
			if (attempt === 100 || !hasPairNearRadius(X, eps)) return [X, eps, minPts];
		}
	};

const scattered =
	(scale = 1, offset = 0): Draw =>
	({ n, d }, random) =>
		random.matrix(n, d, 0, 3).map((row) => row.map((value) => offset + scale * value));

/** Small integers: equal points, and pairs at exactly the radius. */
const onGrid =
	(side: number): Draw =>
	({ n, d }, random) =>
		Array.from({ length: n }, () => Array.from({ length: d }, () => random.integer(0, side)));

const grouped =
	(groups: number): Draw =>
	({ n, d }, random) =>
		blobs(random, n, d, groups).X;

const crescents: Draw = ({ n }, random) => moons(random, n, 0.08).X;

/** Points on a line, one apart, shuffled: one long cluster that is found step by step. */
const chain: Draw = ({ n, d }, random) =>
	random.shuffle(
		Array.from({ length: n }, (_, i) => Array.from({ length: d }, (__, j) => (j === 0 ? i : 0))),
	);

/** The same, and the first row is an end: the whole chain lies ahead of it. */
const chainFromItsEnd: Draw = ({ n, d }, random) => {
	const rows = chain({ n, d }, random);
	const isEnd = (row: number[]) => row[0] === 0;
	return [...rows.filter(isEnd), ...rows.filter((row) => !isEnd(row))];
};

/**
 * Groups along a line, with one point between each two of them that is near to an end of both and has too few
 * neighbours to be core: with eps 3 and minPts 4, groups 0, 1, 2 and 8, 9, 10 and a point at 5.
 */
const contested: Draw = ({ n, d }, random) => {
	const places = [0, 1, 2, 5];
	const row = (i: number) => places[i % 4]! + 8 * Math.floor(i / 4);
	return random.shuffle(
		Array.from({ length: n }, (_, i) => Array.from({ length: d }, (__, j) => (j === 0 ? row(i) : 0))),
	);
};

/** Each point occurs about three times. */
const repeated: Draw = ({ n, d }, random) => {
	const distinct = random.matrix(Math.ceil(n / 3), d, 0, 3);
	return Array.from({ length: n }, (_, i) => [...distinct[i % distinct.length]!]);
};

/** A dense group within a thin one. */
const dense: Draw = ({ n, d }, random) =>
	Array.from({ length: n }, (_, i) => random.vector(d, 0, i % 3 === 0 ? 4 : 0.4));

const together: Draw = ({ n, d }, random) =>
	Array.from({ length: n }, () => Array.from({ length: d }, () => random.uniform(0, 0.5)));

/** All points are alone, and core: both passes look at all pairs, whatever the data. */
export const cost: Make = ({ n = 0, d = 1 }, random) => [
	Array.from({ length: n }, (_, i) =>
		random.vector(d).map((value) => 100 * i + Math.max(-9, Math.min(9, value))),
	),
	1,
	1,
];

const column = (...values: number[]): Rows => values.map((value) => [value]);

export const cases: readonly Case[] = [
	sample('two clusters and noise', [column(0, 1, 2, 20, 9, 8, 10), 1, 3]),
	sample('a border point between two clusters', [column(10, 9, 8, 5, 2, 1, 0), 3, 4]),
	sample('exactly at the radius', [
		[
			[0, 0],
			[3, 4],
			[6, 8],
			[0, 9],
			[20, 0],
		],
		5,
		2,
	]),

	fixed('edge', 'no points', [[], 1, 1]),
	fixed('edge', 'one point is enough', [[[4, 2]], 1, 1]),
	fixed('edge', 'one point is too few', [[[4, 2]], 1, 2]),
	fixed('edge', 'two points', [column(3, 4), 1, 2]),
	fixed('edge', 'two points too far apart', [column(3, 5), 1, 2]),
	fixed('edge', 'radius 0, equal points', [column(7, 3, 7, 3, 7, 5), 0, 2]),
	fixed('edge', 'radius 0, one point is enough', [column(7, 3, 7), 0, 1]),
	fixed('edge', 'more wanted than there are', [column(1, 1, 1, 1), 2, 5]),
	fixed('edge', 'just as many as wanted', [column(1, 2, 1, 2), 2, 4]),
	fixed('edge', 'everything within the radius', [column(5, -80, 33, 12), 1000, 3]),
	fixed('edge', 'the border comes first', [column(0, 1, 2, 3, 4), 1, 3]),
	fixed('edge', 'the border of the second cluster comes first', [column(21, 0, 1, 2, 20, 19, 18), 1, 3]),
	fixed('edge', 'a border point does not join two clusters', [column(0, 1, 2, 5, 8, 9, 10), 3, 4]),
	fixed('edge', 'the border point is nearer to the later cluster', [column(0, 2, 4, 8, 11, 14, 15), 4, 4]),
	fixed('edge', 'border points only touch', [column(0, 1, 2, 4, 6, 8, 9, 10), 2, 4]),
	fixed('edge', 'noise before, between and after', [column(-50, 0, 1, 25, 50, 51, 90), 1, 2]),
	fixed('edge', 'near by the largest difference, not by distance', [
		[
			[0, 0],
			[2, 2],
			[4, 4],
			[0, 2],
		],
		2,
		2,
	]),
	...family('edge', 'one is enough', [{ n: 14, d: 2 }], clustered(1, 1, scattered())),
	...family('edge', 'one column', [{ n: 20, d: 1 }], clustered(0.75, 3, scattered())),

	fixed('degenerate', 'equal points', [column(3, 3, 3, 3), 1, 3]),
	fixed('degenerate', 'equal points, too few', [column(3, 3), 1, 3]),
	...family(
		'degenerate',
		'repeated points',
		[
			{ n: 15, d: 2 },
			{ n: 30, d: 3 },
		],
		clustered(1.5, 4, repeated),
	),
	...family('degenerate', 'all noise', [{ n: 12, d: 2 }], clustered(0.01, 2, scattered(10))),
	...family('degenerate', 'a chain', [{ n: 12, d: 2 }], clustered(1, 2, chain)),
	...family('degenerate', 'a chain with two ends', [{ n: 15, d: 1 }], clustered(1, 3, chain)),

	...family(
		'random',
		'groups',
		[
			{ n: 30, d: 2 },
			{ n: 50, d: 3 },
		],
		clustered(1.25, 4, grouped(3)),
	),
	...family('random', 'two crescents', [{ n: 60, d: 2 }], clustered(0.3, 4, crescents)),
	...family(
		'random',
		'scattered points',
		[
			{ n: 20, d: 2 },
			{ n: 40, d: 2 },
			{ n: 60, d: 2 },
		],
		clustered(1.5, 4, scattered()),
	),
	...family('random', 'scattered points in four columns', [{ n: 60, d: 4 }], clustered(3, 5, scattered())),
	...family(
		'random',
		'on a grid, near by one step',
		[
			{ n: 20, d: 2 },
			{ n: 40, d: 2 },
			{ n: 60, d: 2 },
		],
		clustered(1, 4, onGrid(7)),
	),
	...family(
		'random',
		'on a grid, near by two steps',
		[
			{ n: 24, d: 2 },
			{ n: 40, d: 3 },
		],
		clustered(2, 5, onGrid(8)),
	),
	...family('random', 'a dense group in a thin one', [{ n: 45, d: 2 }], clustered(0.7, 5, dense)),

	...family('large', 'groups', [{ n: 200, d: 2 }], clustered(0.5, 5, grouped(5))),
	...family('large', 'many columns', [{ n: 80, d: 20 }], clustered(6, 4, grouped(3))),
	...family('large', 'all together', [{ n: 120, d: 2 }], clustered(1, 10, together)),
	...family('large', 'a long chain', [{ n: 240, d: 1 }], clustered(1, 2, chainFromItsEnd)),

	...family(
		'adversarial',
		'contested border points',
		[
			{ n: 7, d: 1 },
			{ n: 15, d: 1 },
			{ n: 31, d: 2 },
			{ n: 47, d: 1 },
		],
		clustered(3, 4, contested),
	),
	...family('adversarial', 'far from the origin', [{ n: 40, d: 2 }], clustered(1.5, 4, scattered(1, 1e8))),
	...family('adversarial', 'small values', [{ n: 40, d: 2 }], clustered(1.5e-9, 4, scattered(1e-9))),
	...family('adversarial', 'large values', [{ n: 40, d: 2 }], clustered(1.5e7, 4, scattered(1e7))),
];
