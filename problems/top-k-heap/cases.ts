import { family, fixed, sample, type Case, type Make, type Sizes } from '#lib/judge/problem.ts';
import type { Random } from '#lib/judge/random.ts';

/** A list of n numbers; k of the sizes is asked for. */
const of =
	(draw: (n: number, random: Random) => number[]): Make =>
	({ n = 0, k = 0 }: Sizes, random) => [draw(n, random), k];

const listOf = (n: number, value: (i: number) => number) => Array.from({ length: n }, (_, i) => value(i));

const scattered = of((n, random) => random.vector(n, 0, 3));

/** Whole numbers up to `most`: many are equal. */
const few = (most: number) => of((n, random) => listOf(n, () => random.integer(0, most)));

const equal = of((n, random) => {
	const value = random.value(0, 3);
	return listOf(n, () => value);
});

const descending = of((n) => listOf(n, (i) => (n - i) / 2));

/** Each number is larger than all before: each comes in, and sinks to the bottom of a heap. */
const ascending = of((n) => listOf(n, (i) => i / 2));

/** Ascending in steps of three equal numbers. */
const stairs = of((n) => listOf(n, (i) => Math.floor(i / 3)));

/** Descending, then ascending, over and over, with each number occurring twice a period. */
const waves = of((n) => listOf(n, (i) => Math.abs((i % 14) - 7)));

const negative = of((n, random) => listOf(n, () => -1 - Math.abs(random.value(0, 3))));

/** Whole numbers of one to five digits, and their opposites. */
const digits = of((n, random) =>
	listOf(n, () => random.choice([1, 10, 100, 1000, 10_000]) * random.integer(-9, 9)),
);

/** Numbers that only their last few bits tell apart. */
const nearlyEqual = of((n, random) => listOf(n, () => 1 + random.integer(0, 12) * 2 ** -52));

const huge = of((n, random) => listOf(n, () => random.integer(-9, 9) * 1e307));

const tiny = of((n, random) => random.vector(n, 0, 3).map((value) => 1e-300 * value));

/** A few large numbers at the end of many equal ones. */
const lateComers = of((n, random) => listOf(n, (i) => (i < n - 5 ? 0 : random.integer(0, 2))));

/** Every number comes in: the most work, and the same for all data. */
export const cost: Make = ascending;

export const cases: readonly Case[] = [
	sample('the three largest', [[3, 1, 4, 1, 5, 9, 2, 6], 3]),
	sample('of equal numbers the first', [[2, 7, 7, 1, 7], 2]),
	sample('fewer than k', [[5, -1, 5], 4]),

	fixed('edge', 'nothing asked for', [[3, 1, 2], 0]),
	fixed('edge', 'no numbers', [[], 3]),
	fixed('edge', 'no numbers, nothing asked for', [[], 0]),
	fixed('edge', 'one number', [[-4], 1]),
	fixed('edge', 'one of two', [[1, 2], 1]),
	fixed('edge', 'k far above n', [[2, 8, 5], 1_000_000_000]),
	fixed('edge', 'zero, minus zero', [[-1, 0, -0, 0, -2], 3]),
	fixed('edge', 'minus zero, zero', [[-0, 0, -0, 0], 3]),
	fixed('edge', 'the last of the kept is a tie', [[6, 4, 9, 4, 4, 8], 4]),
	fixed('edge', 'the tie comes after the kept are full', [[4, 9, 4, 8, 4], 3]),
	...family(
		'edge',
		'all in order',
		[
			{ n: 2, k: 2 },
			{ n: 7, k: 7 },
			{ n: 20, k: 20 },
		],
		scattered,
	),
	...family('edge', 'all but one', [{ n: 9, k: 8 }], scattered),
	...family(
		'edge',
		'the largest',
		[
			{ n: 8, k: 1 },
			{ n: 30, k: 1 },
		],
		few(4),
	),
	...family('edge', 'below zero', [{ n: 12, k: 5 }], negative),

	...family(
		'degenerate',
		'equal numbers',
		[
			{ n: 6, k: 3 },
			{ n: 25, k: 10 },
		],
		equal,
	),
	...family('degenerate', 'zeros and ones', [{ n: 24, k: 9 }], few(1)),
	...family(
		'degenerate',
		'descending',
		[
			{ n: 10, k: 4 },
			{ n: 40, k: 15 },
		],
		descending,
	),
	...family('degenerate', 'in stairs', [{ n: 30, k: 8 }], stairs),

	...family(
		'random',
		'numbers',
		[
			{ n: 10, k: 3 },
			{ n: 30, k: 6 },
			{ n: 80, k: 12 },
			{ n: 200, k: 50 },
			{ n: 300, k: 7 },
		],
		scattered,
	),
	...family(
		'random',
		'many equal',
		[
			{ n: 12, k: 5 },
			{ n: 40, k: 11 },
			{ n: 100, k: 37 },
			{ n: 250, k: 64 },
		],
		few(6),
	),
	...family('random', 'of one to five digits', [{ n: 60, k: 20 }], digits),

	...family('large', 'few of many', [{ n: 20_000, k: 4 }], scattered),
	...family('large', 'few of many, with ties', [{ n: 20_000, k: 6 }], few(500)),
	...family('large', 'every number comes in', [{ n: 3000, k: 1000 }], ascending),
	...family('large', 'descending', [{ n: 4000, k: 2000 }], descending),

	...family(
		'adversarial',
		'ascending',
		[
			{ n: 16, k: 4 },
			{ n: 90, k: 21 },
		],
		ascending,
	),
	...family(
		'adversarial',
		'up and down',
		[
			{ n: 50, k: 9 },
			{ n: 120, k: 31 },
		],
		waves,
	),
	...family('adversarial', 'the last bits decide', [{ n: 40, k: 10 }], nearlyEqual),
	...family('adversarial', 'near the largest number', [{ n: 40, k: 13 }], huge),
	...family('adversarial', 'near the smallest number', [{ n: 40, k: 10 }], tiny),
	...family('adversarial', 'late and large', [{ n: 60, k: 8 }], lateComers),
];
