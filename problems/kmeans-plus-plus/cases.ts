import { blobs } from '#lib/judge/datasets.ts';
import { family, fixed, sample, type Case, type Group, type Make, type Sizes } from '#lib/judge/problem.ts';
import type { Random } from '#lib/judge/random.ts';
import { RandomStream } from '#lib/judge/value.ts';
import { hasDrawNearBoundary } from './near-boundary.ts';

type Rows = number[][];
type Draw = (sizes: { n: number; d: number; k: number }, random: Random) => Rows;

/** Draws points and a stream until rounding decides no draw. */
const settled =
	(draw: Draw): Make =>
	({ n = 1, d = 1, k = 1 }: Sizes, random) => {
		for (let attempt = 1; ; attempt++) {
			const X = draw({ n, d, k: Math.min(k, n) }, random);
			const seed = random.seed();
			if (attempt === 100 || !hasDrawNearBoundary(X, Math.min(k, n), seed))
				return [X, Math.min(k, n), new RandomStream(seed)];
		}
	};

const scattered =
	(scale = 1, offset = 0): Draw =>
	({ n, d }, random) =>
		random.matrix(n, d, 0, 3).map((row) => row.map((value) => offset + scale * value));

const grouped: Draw = ({ n, d, k }, random) => blobs(random, n, d, k).X;

/** Small integers: many equal points. */
const onGrid: Draw = ({ n, d }, random) =>
	Array.from({ length: n }, () => Array.from({ length: d }, () => random.integer(0, 3)));

const equal: Draw = ({ n, d }, random) => {
	const row = random.vector(d, 0, 3);
	return Array.from({ length: n }, () => [...row]);
};

/** Fewer distinct points than are to be chosen. */
const fewDistinct: Draw = ({ n, d, k }, random) => {
	const distinct = random.matrix(Math.max(1, Math.floor(k / 2)), d, 0, 3);
	return random.shuffle(Array.from({ length: n }, (_, i) => [...distinct[i % distinct.length]!]));
};

/** All but a few points are the same. */
const crowd: Draw = ({ n, d, k }, random) => {
	const row = random.vector(d, 0, 3);
	return random.shuffle(Array.from({ length: n }, (_, i) => (i < k ? random.vector(d, 0, 3) : [...row])));
};

/** One point far from all others: it is drawn second, or was first. */
const outlier: Draw = ({ n, d }, random) =>
	random.shuffle(
		Array.from({ length: n }, (_, i) => random.vector(d).map((value) => value + (i === 0 ? 1000 : 0))),
	);

/** Points along a line, further and further apart. */
const spreading: Draw = ({ n, d }, random) => {
	let at = 0;
	return Array.from({ length: n }, () => {
		at = 1.25 * at + random.integer(1, 3);
		return Array.from({ length: d }, (_, j) => (j === 0 ? at : 0));
	});
};

/** Any points: the work follows from the sizes alone. */
export const cost: Make = ({ n = 1, d = 1, k = 1 }, random) => [
	random.matrix(n, d, 0, 3),
	Math.min(k, n),
	new RandomStream(random.seed()),
];

const column = (...values: number[]): Rows => values.map((value) => [value]);
const drawn = (group: Group, name: string, X: Rows, k: number, seed: number): Case =>
	fixed(group, name, [X, k, new RandomStream(seed)]);

export const cases: readonly Case[] = [
	sample('draws 0.512, 0.530 and 0.608', [column(1, 2, 4, 8), 3, new RandomStream(11)]),
	sample('draws 0.059 and 0.327', [
		[
			[0, 0],
			[3, 4],
			[6, 8],
		],
		2,
		new RandomStream(19),
	]),
	sample('equal points; draws 0.720 and 0.039', [column(5, 5, 3, 5), 3, new RandomStream(3)]),

	drawn('edge', 'one point', [[4, -2]], 1, 1),
	drawn('edge', 'one of many', column(1, 5, 9, 13, 17), 1, 4),
	drawn('edge', 'one of many, a small draw', column(1, 5, 9, 13, 17), 1, 35),
	drawn('edge', 'one of many, a large draw', column(1, 5, 9, 13, 17), 1, 36),
	drawn('edge', 'two points, both', column(3, 8), 2, 5),
	drawn('edge', 'two equal points, both', column(3, 3), 2, 5),
	drawn('edge', 'two equal points, both, the first first', column(3, 3), 2, 7),
	drawn('edge', 'three equal points, all', column(6, 6, 6), 3, 13),
	drawn('edge', 'a large second draw', column(0, 1, 2, 3, 4, 5), 2, 37),
	drawn('edge', 'a small second draw', column(0, 1, 2, 3, 4, 5), 2, 1),
	drawn('edge', 'a draw of 0 passes points of weight 0', column(9, 7, 9, 8), 2, 631_835_670),
	drawn(
		'edge',
		'the mark is just at a sum',
		[
			[1, 0],
			[0, 1],
			[1, 1],
			[0, 0],
		],
		2,
		3_414_642_803,
	),
	drawn(
		'edge',
		'the mark is just at a sum, and a weight of 0 follows',
		[
			[1, 0],
			[1, 1],
			[0, 0],
			[0, 1],
		],
		2,
		2_949_307_046,
	),
	drawn('edge', 'the largest draw, and weights of 0 at the end', column(4, 0, 3, 0, 0), 2, 1_712_206_770),
	...family('edge', 'all points', [{ n: 6, d: 2, k: 6 }], settled(scattered())),
	...family('edge', 'all but one', [{ n: 8, d: 1, k: 7 }], settled(scattered())),
	...family(
		'edge',
		'one column',
		[
			{ n: 9, d: 1, k: 3 },
			{ n: 20, d: 1, k: 5 },
		],
		settled(scattered()),
	),

	...family(
		'degenerate',
		'equal points',
		[
			{ n: 5, d: 2, k: 3 },
			{ n: 12, d: 1, k: 12 },
		],
		settled(equal),
	),
	...family(
		'degenerate',
		'fewer distinct points than wanted',
		[
			{ n: 10, d: 2, k: 6 },
			{ n: 20, d: 1, k: 9 },
			{ n: 15, d: 3, k: 15 },
		],
		settled(fewDistinct),
	),
	...family('degenerate', 'a crowd of equal points', [{ n: 20, d: 2, k: 4 }], settled(crowd)),

	...family(
		'random',
		'groups',
		[
			{ n: 20, d: 2, k: 3 },
			{ n: 40, d: 2, k: 5 },
			{ n: 60, d: 4, k: 8 },
		],
		settled(grouped),
	),
	...family(
		'random',
		'scattered points',
		[
			{ n: 8, d: 2, k: 3 },
			{ n: 15, d: 2, k: 4 },
			{ n: 30, d: 3, k: 6 },
			{ n: 50, d: 5, k: 10 },
			{ n: 80, d: 2, k: 20 },
		],
		settled(scattered()),
	),
	...family(
		'random',
		'points on a grid',
		[
			{ n: 12, d: 2, k: 4 },
			{ n: 25, d: 2, k: 8 },
			{ n: 40, d: 3, k: 12 },
		],
		settled(onGrid),
	),

	...family('large', 'many points', [{ n: 2000, d: 2, k: 10 }], settled(scattered())),
	...family('large', 'many columns', [{ n: 200, d: 40, k: 12 }], settled(grouped)),
	...family('large', 'many to choose', [{ n: 200, d: 3, k: 100 }], settled(scattered())),

	...family('adversarial', 'one far point', [{ n: 15, d: 2, k: 3 }], settled(outlier)),
	...family('adversarial', 'further and further apart', [{ n: 18, d: 1, k: 5 }], settled(spreading)),
	...family(
		'adversarial',
		'far from the origin',
		[
			{ n: 20, d: 2, k: 5 },
			{ n: 40, d: 3, k: 8 },
			{ n: 60, d: 2, k: 25 },
			{ n: 80, d: 3, k: 40 },
		],
		settled(scattered(1, 1e8)),
	),
	...family('adversarial', 'small values', [{ n: 20, d: 2, k: 5 }], settled(scattered(1e-9))),
	...family('adversarial', 'large values', [{ n: 20, d: 2, k: 5 }], settled(scattered(1e9))),
];
