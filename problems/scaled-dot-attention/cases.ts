import { family, fixed, sample, type Case, type Make, type Sizes } from '#lib/judge/problem.ts';
import type { Random } from '#lib/judge/random.ts';

type Rows = number[][];
type Mask = boolean[][];
interface Given {
	readonly Q: Rows;
	readonly K: Rows;
	readonly V: Rows;
}
type Draw = (sizes: Sizes, random: Random) => Given;
type MakeMask = (t: number, s: number, random: Random) => Mask;

const on =
	(draw: Draw, makeMask: MakeMask = none): Make =>
	(sizes, random) => {
		const { Q, K, V } = draw(sizes, random);
		return [Q, K, V, makeMask(Q.length, K.length, random)];
	};

const maskOf =
	(isSeen: (i: number, j: number, s: number, random: Random) => boolean): MakeMask =>
	(t, s, random) =>
		Array.from({ length: t }, (_, i) => Array.from({ length: s }, (__, j) => isSeen(i, j, s, random)));
const none: MakeMask = () => [];
const everything = maskOf(() => true);
const nothing = maskOf(() => false);
const half = maskOf((_, __, ___, random) => random.integer(0, 1) === 1);
const few = maskOf((_, __, ___, random) => random.integer(0, 4) === 0);
const causal = maskOf((i, j) => j <= i);
const padded = maskOf((_, j, s) => j < Math.ceil((2 * s) / 3));
const oneEach = maskOf((i, j, s) => j === (2 * i + 1) % s);
const everyOtherRow = maskOf((i) => i % 2 === 1);

const scattered: Draw = ({ t = 0, s = 1, d = 1, v = 1 }, random) => ({
	Q: random.matrix(t, d),
	K: random.matrix(s, d),
	V: random.matrix(s, v),
});

/** Every entry of queries, keys and values put through a function of it, its row and its column. */
type By = (value: number, i: number, j: number) => number;
const same: By = (value) => value;
const mapped =
	({ Q: q = same, K: k = same, V: v = same }: { Q?: By; K?: By; V?: By }): Draw =>
	(sizes, random) => {
		const { Q, K, V } = scattered(sizes, random);
		const put = (rows: Rows, by: By) => rows.map((row, i) => row.map((value, j) => by(value, i, j)));
		return { Q: put(Q, q), K: put(K, k), V: put(V, v) };
	};

/** The first column adds about `level` to every score of row i, and nothing to their differences. */
const lifted = (level: (i: number) => number): Draw =>
	mapped({ Q: (value, i, j) => (j === 0 ? level(i) : value), K: (value, _, j) => (j === 0 ? 1 : value) });

const equalKeys: Draw = (sizes, random) => {
	const { Q, K, V } = scattered(sizes, random);
	return { Q, K: K.map(() => [...K[0]!]), V }; // at least one key
};

const equalValues: Draw = (sizes, random) => {
	const { Q, K, V } = scattered(sizes, random);
	return { Q, K, V: V.map(() => [...V[0]!]) }; // as many as keys
};

/** Queries are the keys themselves, and so are the values. */
const itself: Draw = ({ s = 1, d = 1 }, random) => {
	const X = random.matrix(s, d);
	const copy = () => X.map((row) => [...row]);
	return { Q: X, K: copy(), V: copy() };
};

/** The key whose product with a query is the greatest is hidden from it. */
const bestHidden =
	(draw: Draw): Make =>
	(sizes, random) => {
		const { Q, K, V } = draw(sizes, random);
		const mask = Q.map((q) => {
			const products = K.map((k) => k.reduce((sum, x, j) => sum + x * q[j]!, 0));
			const best = products.reduce((at, product, j) => (product > products[at]! ? j : at), 0);
			return K.map((_, j) => j !== best);
		});
		return [Q, K, V, mask];
	};

const far = mapped({ Q: (value) => 30 * value, K: (value) => 30 * value });
const some = { t: 4, s: 5, d: 3, v: 2 };
const more = { t: 9, s: 12, d: 8, v: 5 };

/** Without a mask: every query meets every key. */
export const cost: Make = on(scattered);

export const cases: readonly Case[] = [
	sample('two queries, two keys', [
		[
			[1, 1, 0, 0],
			[0, 0, 0, 0],
		],
		[
			[1, 1, 0, 0],
			[0, 0, 1, 1],
		],
		[
			[10, 0],
			[0, 20],
		],
		[],
	]),
	sample('a mask; the last query sees no key', [
		[[1], [1], [1]],
		[[0], [2], [5]],
		[[3], [6], [100]],
		[
			[true, true, false],
			[false, true, false],
			[false, false, false],
		],
	]),
	sample('scores in the thousands', [[[40], [-40]], [[50], [51]], [[1], [2]], []]),

	fixed('edge', 'one of everything', [[[2]], [[3]], [[5]], []]),
	fixed('edge', 'one of everything, hidden', [[[2]], [[3]], [[5]], [[false]]]),
	fixed('edge', 'one of everything, seen', [[[2]], [[3]], [[5]], [[true]]]),
	fixed('edge', 'no queries', [[], [[1, 2]], [[3]], []]),
	fixed('edge', 'the score is divided by the root of 4, not by 4', [
		[[4, 0, 0, 0]],
		[
			[1, 0, 0, 0],
			[0, 1, 1, 1],
		],
		[[0], [1]],
		[],
	]),
	...family('edge', 'one key', [{ t: 4, s: 1, d: 3, v: 2 }], on(scattered)),
	...family('edge', 'one query', [{ t: 1, s: 6, d: 3, v: 2 }], on(scattered)),
	...family('edge', 'one column of keys', [{ t: 4, s: 5, d: 1, v: 3 }], on(scattered)),
	...family('edge', 'one column of values', [{ t: 4, s: 5, d: 4, v: 1 }], on(scattered, half)),
	...family('edge', 'one seen key for each query', [{ t: 6, s: 4, d: 3, v: 2 }], on(scattered, oneEach)),
	...family('edge', 'queries, keys and values are the same rows', [{ s: 5, d: 3 }], on(itself)),

	...family('degenerate', 'no key is seen', [{ t: 3, s: 4, d: 2, v: 3 }], on(scattered, nothing)),
	...family(
		'degenerate',
		'every other query sees nothing',
		[some, { t: 7, s: 3, d: 4, v: 4 }],
		on(scattered, everyOtherRow),
	),
	...family('degenerate', 'a mask that hides nothing', [some], on(scattered, everything)),
	...family('degenerate', 'queries of zero: the mean of the values', [some], on(mapped({ Q: () => 0 }))),
	...family('degenerate', 'queries of zero, masked', [some], on(mapped({ Q: () => 0 }), half)),
	...family('degenerate', 'equal keys', [some], on(equalKeys, half)),
	...family('degenerate', 'equal values', [some], on(equalValues, causal)),
	...family('degenerate', 'values of zero', [some], on(mapped({ V: () => 0 }))),

	...family(
		'random',
		'without a mask',
		[{ t: 2, s: 3, d: 2, v: 2 }, some, more, { t: 20, s: 6, d: 16, v: 3 }],
		on(scattered),
	),
	...family('random', 'half of the keys seen', [{ t: 3, s: 4, d: 2, v: 2 }, some, more], on(scattered, half)),
	...family('random', 'few keys seen', [more, { t: 15, s: 6, d: 4, v: 2 }], on(scattered, few)),
	...family('random', 'earlier keys seen', [{ t: 6, s: 6, d: 4, v: 3 }, more], on(scattered, causal)),
	...family('random', 'padding at the end', [some, more], on(scattered, padded)),
	...family('random', 'self-attention', [{ s: 8, d: 6 }], on(itself, causal)),

	...family('large', 'many queries and keys', [{ t: 40, s: 50, d: 16, v: 16 }], on(scattered)),
	...family('large', 'many columns', [{ t: 20, s: 25, d: 128, v: 128 }], on(scattered, half)),
	...family('large', 'one query, many keys', [{ t: 1, s: 2500, d: 4, v: 4 }], on(scattered, padded)),
	...family('large', 'many queries, two keys', [{ t: 1500, s: 2, d: 4, v: 4 }], on(scattered)),

	...family('adversarial', 'scores in the thousands, both signs', [some, more], on(far)),
	...family('adversarial', 'scores in the thousands, masked', [some, more], on(far, half)),
	...family('adversarial', 'all scores about 1000', [some], on(lifted(() => 2000))),
	...family('adversarial', 'all scores about -1000', [some], on(lifted(() => -2000))),
	...family(
		'adversarial',
		'all scores about -1000, masked',
		[some, more],
		on(
			lifted(() => -3000),
			half,
		),
	),
	...family(
		'adversarial',
		'rows of scores far from each other',
		[some],
		on(lifted((i) => 2000 * (i % 3) - 2000)),
	),
	...family('adversarial', 'the best key is hidden', [some, more], bestHidden(scattered)),
	...family('adversarial', 'the best key, by far, is hidden', [some, more], bestHidden(far)),
	...family('adversarial', 'small scores', [some], on(mapped({ Q: (value) => 1e-3 * value }), half)),
	...family(
		'adversarial',
		'values in the thousands',
		[more],
		on(mapped({ V: (value) => 1000 * value }), half),
	),
];
