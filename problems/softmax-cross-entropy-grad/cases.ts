import { family, fixed, sample, type Case, type Make, type Sizes } from '#lib/judge/problem.ts';
import type { Random } from '#lib/judge/random.ts';

type Rows = number[][];
type Draw = (sizes: Sizes, random: Random) => Rows;

/** Drawn logits, and labels that know nothing of them. */
const on =
	(draw: Draw): Make =>
	(sizes, random) => {
		const logits = draw(sizes, random);
		return [logits, logits.map((row) => random.integer(0, row.length - 1))];
	};

/** Labels that are the largest logit, or the smallest. */
const judged =
	(draw: Draw, by: 'largest' | 'smallest'): Make =>
	(sizes, random) => {
		const logits = draw(sizes, random);
		const extreme = by === 'largest' ? Math.max : Math.min;
		return [logits, logits.map((row) => row.indexOf(extreme(...row)))];
	};

const scattered =
	(spread: number): Draw =>
	({ n = 1, k = 1 }, random) =>
		random.matrix(n, k, 0, spread);

/** Rows around one place, or each around a place of its own. */
const shifted =
	(place: (random: Random) => number): Draw =>
	(sizes, random) =>
		scattered(2)(sizes, random).map((row) => {
			const by = place(random);
			return row.map((z) => z + by);
		});

/** A thousand up or down, or near 0. */
const ends: Draw = ({ n = 1, k = 1 }, random) =>
	Array.from({ length: n }, () => Array.from({ length: k }, () => random.choice([-1000, 0, 1, 1000])));

const equal: Draw = ({ n = 1, k = 1 }, random) =>
	Array.from({ length: n }, () => new Array<number>(k).fill(random.integer(-5, 5)));

/** The first class leads by `lead`. */
const ahead =
	(lead: number): Draw =>
	(sizes, random) =>
		scattered(1)(sizes, random).map((row) => row.map((z, j) => (j === 0 ? z + lead : z)));

export const drawn = on(scattered(2));

export const cases: readonly Case[] = [
	sample('two rows of two classes', [
		[
			[0, 0],
			[2, 0],
		],
		[1, 0],
	]),
	sample('one row of three classes', [[[1, 2, 4]], [2]]),
	sample('logits in the thousands', [
		[
			[1000, -1000],
			[-1000, -1001],
		],
		[1, 0],
	]),

	fixed('edge', 'one class', [
		[[3], [-1000]],
		[0, 0],
	]),
	fixed('edge', 'one row, two classes', [[[1, -1]], [1]]),
	...family(
		'edge',
		'one row',
		[
			{ n: 1, k: 3 },
			{ n: 1, k: 12 },
		],
		drawn,
	),
	...family('edge', 'two classes', [{ n: 7, k: 2 }], drawn),
	...family('edge', 'as many rows as classes', [{ n: 4, k: 4 }], drawn),
	...family('edge', 'more classes than rows', [{ n: 2, k: 9 }], drawn),

	...family('degenerate', 'equal logits', [{ n: 4, k: 3 }], on(equal)),
	...family('degenerate', 'all logits 0', [{ n: 3, k: 5 }], on(scattered(0))),
	fixed('degenerate', 'equal rows, every label', [
		[
			[1, 2, 3],
			[1, 2, 3],
			[1, 2, 3],
		],
		[0, 1, 2],
	]),
	...family('degenerate', 'always right', [{ n: 8, k: 4 }], judged(scattered(3), 'largest')),
	...family('degenerate', 'always wrong', [{ n: 8, k: 4 }], judged(scattered(3), 'smallest')),

	...family(
		'random',
		'logits around 0',
		[
			{ n: 3, k: 2 },
			{ n: 5, k: 4 },
			{ n: 12, k: 3 },
			{ n: 20, k: 7 },
			{ n: 40, k: 5 },
			{ n: 60, k: 10 },
		],
		drawn,
	),
	...family(
		'random',
		'far apart',
		[
			{ n: 10, k: 3 },
			{ n: 25, k: 6 },
		],
		on(scattered(12)),
	),
	...family(
		'random',
		'close together',
		[
			{ n: 10, k: 3 },
			{ n: 25, k: 6 },
		],
		on(scattered(0.01)),
	),

	...family('large', 'many rows', [{ n: 1500, k: 4 }], drawn),
	...family('large', 'many classes', [{ n: 8, k: 1500 }], drawn),
	...family('large', 'many of both', [{ n: 120, k: 100 }], drawn),

	...family('adversarial', 'all logits near 1000', [{ n: 6, k: 3 }], on(shifted(() => 1000))),
	...family('adversarial', 'all logits near −1000', [{ n: 6, k: 3 }], on(shifted(() => -1000))),
	...family('adversarial', 'all logits near 10,000', [{ n: 5, k: 4 }], on(shifted(() => 9990))),
	...family(
		'adversarial',
		'each row at a place of its own',
		[
			{ n: 4, k: 3 },
			{ n: 20, k: 5 },
		],
		on(shifted((random) => random.choice([-1000, -800, 0, 800, 1000]))),
	),
	...family(
		'adversarial',
		'a thousand up or down',
		[
			{ n: 6, k: 2 },
			{ n: 15, k: 4 },
		],
		on(ends),
	),
	...family('adversarial', 'surely right', [{ n: 6, k: 3 }], judged(ahead(1000), 'largest')),
	...family('adversarial', 'surely wrong', [{ n: 6, k: 3 }], judged(ahead(1000), 'smallest')),
	...family('adversarial', 'wrong by forty', [{ n: 6, k: 3 }], judged(ahead(40), 'smallest')),
	...family('adversarial', 'right by forty', [{ n: 6, k: 3 }], judged(ahead(40), 'largest')),
];
