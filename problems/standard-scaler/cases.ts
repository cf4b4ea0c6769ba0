import { family, fixed, sample, type Case, type Make, type Sizes } from '#lib/judge/problem.ts';
import type { Random } from '#lib/judge/random.ts';
import type { Input } from '#lib/judge/value.ts';

type Rows = readonly (readonly number[])[];

/** The calls of one case. X: (n, d), Q: (q, d), Z: (r, d) */
function calls(X: Rows, Q: Rows, Z: Rows): Input {
	return [['new'], ['fit', X], ['transform', Q], ['inverse', Z]];
}

/** Rows of one column. */
const column = (...values: readonly number[]): number[][] => values.map((value) => [value]);

type Draw = (rows: number, sizes: Sizes, random: Random) => number[][];
/** Fits n of the drawn rows, transforms these and q more, and takes q rows back. */
const on =
	(draw: Draw): Make =>
	(sizes, random) => {
		const { n = 1, q = 0, d = 1 } = sizes;
		const rows = draw(n + q, sizes, random);
		return calls(rows.slice(0, n), rows, random.matrix(q, d));
	};

const scattered: Draw = (rows, { d = 1 }, random) => random.matrix(rows, d);

/** Each column has a place and a spread of its own. */
const unlike: Draw = (rows, { d = 1 }, random) => {
	const place = Array.from({ length: d }, () => random.integer(-20, 20));
	const spread = Array.from({ length: d }, () => random.choice([0.25, 0.5, 2, 10]));
	return random.matrix(rows, d).map((row) => row.map((value, j) => place[j]! + spread[j]! * value));
};

/** Every entry put through a function of it, its column and its row. */
const mapped =
	(by: (value: number, j: number, i: number) => number): Draw =>
	(rows, sizes, random) =>
		scattered(rows, sizes, random).map((row, i) => row.map((value, j) => by(value, j, i)));

/** Column 0 is constant where it is fitted, and other values come after. */
const constantFirst =
	(constant: number): Draw =>
	(rows, sizes, random) =>
		mapped((value, j, i) => (j > 0 ? value : i < (sizes['n'] ?? 1) ? constant : constant + value))(
			rows,
			sizes,
			random,
		);

const constantRows: Draw = (rows, { n = 1, d = 1 }, random) => {
	const row = random.vector(d);
	return random.matrix(rows, d).map((other, i) => (i < n ? [...row] : other));
};

const repeated: Draw = (rows, { d = 1 }, random) => {
	const distinct = random.matrix(Math.ceil(rows / 4), d);
	return Array.from({ length: rows }, () => [...random.choice(distinct)]);
};

const equalColumns: Draw = (rows, { d = 1 }, random) =>
	random.vector(rows).map((value) => Array.from({ length: d }, () => value));

/** Labels from 0 to 3, as columns of counts and codes have them. */
const counts: Draw = (rows, { d = 1 }, random) =>
	Array.from({ length: rows }, () => Array.from({ length: d }, () => random.integer(0, 3)));

/** The first row lies far from all others. */
const outlierFirst: Draw = mapped((value, _, i) => (i === 0 ? 1e5 + value : value));

const rising: Draw = (rows, { d = 1 }, random) => {
	const at = new Array<number>(d).fill(0);
	return Array.from({ length: rows }, () => at.map((_, j) => (at[j]! += random.integer(1, 3))));
};

export const cases: readonly Case[] = [
	sample(
		'two columns',
		calls(
			[
				[1, 10],
				[3, 50],
			],
			[
				[1, 10],
				[3, 50],
				[4, 20],
			],
			[
				[0, 0],
				[2, 1],
			],
		),
	),
	sample(
		'a constant column is centred and not scaled',
		calls(
			[
				[5, 1],
				[5, 5],
			],
			[
				[5, 1],
				[7, 4],
			],
			[
				[0, 0],
				[2, -1],
			],
		),
	),
	sample('fitted twice: only the second rows count', [
		['new'],
		['fit', column(1, 5)],
		['transform', column(3, 7)],
		['fit', column(20, 20, 40, 40)],
		['transform', column(30, 7)],
		['inverse', column(0, 1)],
	]),

	fixed(
		'edge',
		'one row',
		calls(
			[[2, -7, 0]],
			[
				[2, -7, 0],
				[3, -7, 5],
			],
			[
				[0, 0, 0],
				[1, 2, 3],
			],
		),
	),
	fixed('edge', 'one entry', calls([[4]], [[4]], [[0]])),
	fixed('edge', 'two rows', calls(column(-3, 3), column(-3, 3, 0), column(-1, 1))),
	fixed('edge', 'no rows to transform, none to take back', calls(column(1, 2, 3), [], [])),
	fixed('edge', 'all equal but one', calls(column(3, 3, 3, 3, 3, 3, 3, 11), column(3, 11, 4), column(0, 1))),
	fixed(
		'edge',
		'the last entry differs by a millionth',
		calls(column(2, 2, 2, 2.000001), column(2, 2.000001), column(0, 1)),
	),
	fixed('edge', 'zeros only', calls(column(0, 0, 0), column(0, 1, -2), column(0, 1, -2))),
	fixed('edge', 'a mean of zero', calls(column(-4, -2, 2, 4), column(-4, 0, 10), column(0, -1, 3))),
	fixed('edge', 'calls in turn', [
		['new'],
		['fit', column(2, 4, 6, 8)],
		['inverse', column(1, -1)],
		['transform', column(5, 8)],
		['transform', column(2)],
		['transform', column(5, 8)],
		['inverse', column(0)],
	]),
	fixed('edge', 'fitted again with other columns', [
		['new'],
		[
			'fit',
			[
				[1, 2, 3],
				[5, 2, 9],
			],
		],
		['transform', [[3, 3, 3]]],
		['fit', column(1, 3)],
		['transform', column(2, 3)],
		['inverse', column(1)],
	]),
	...family(
		'edge',
		'one column',
		[
			{ n: 3, q: 2, d: 1 },
			{ n: 12, q: 3, d: 1 },
		],
		on(scattered),
	),
	...family('edge', 'more columns than rows', [{ n: 3, q: 2, d: 8 }], on(unlike)),
	...family('edge', 'one row, many columns', [{ n: 1, q: 3, d: 6 }], on(scattered)),

	...family(
		'degenerate',
		'a constant column',
		[
			{ n: 4, q: 2, d: 1 },
			{ n: 10, q: 4, d: 3 },
		],
		on(constantFirst(7)),
	),
	...family(
		'degenerate',
		'a constant column of tenths',
		[
			{ n: 3, q: 2, d: 1 },
			{ n: 11, q: 3, d: 3 },
		],
		on(constantFirst(0.1)),
	),
	...family(
		'degenerate',
		'a constant column of small thirds',
		[{ n: 13, q: 3, d: 2 }],
		on(constantFirst(1e-7 / 3)),
	),
	...family(
		'degenerate',
		'a constant column far from 0',
		[{ n: 13, q: 3, d: 2 }],
		on(constantFirst(1e7 / 3)),
	),
	...family(
		'degenerate',
		'equal rows',
		[
			{ n: 2, q: 2, d: 2 },
			{ n: 9, q: 3, d: 3 },
		],
		on(constantRows),
	),
	...family('degenerate', 'repeated rows', [{ n: 16, q: 4, d: 2 }], on(repeated)),
	...family('degenerate', 'equal columns', [{ n: 10, q: 3, d: 4 }], on(equalColumns)),

	...family(
		'random',
		'columns of their own place and spread',
		[
			{ n: 4, q: 2, d: 2 },
			{ n: 8, q: 3, d: 2 },
			{ n: 15, q: 5, d: 3 },
			{ n: 30, q: 6, d: 4 },
			{ n: 60, q: 10, d: 6 },
			{ n: 100, q: 10, d: 3 },
		],
		on(unlike),
	),
	...family(
		'random',
		'small whole numbers',
		[
			{ n: 12, q: 3, d: 2 },
			{ n: 25, q: 4, d: 3 },
			{ n: 40, q: 5, d: 5 },
		],
		on(counts),
	),
	...family(
		'random',
		'long tails',
		[
			{ n: 20, q: 5, d: 2 },
			{ n: 50, q: 5, d: 3 },
		],
		on(mapped((value) => value * value * value)),
	),

	...family('large', 'many rows', [{ n: 2000, q: 500, d: 4 }], on(unlike)),
	...family('large', 'many columns', [{ n: 40, q: 5, d: 200 }], on(unlike)),
	...family('large', 'many rows of one column', [{ n: 3000, q: 10, d: 1 }], on(scattered)),

	...family(
		'adversarial',
		'far from 0',
		[
			{ n: 20, q: 5, d: 2 },
			{ n: 40, q: 5, d: 3 },
		],
		on(mapped((value) => 1e7 + value)),
	),
	...family('adversarial', 'farther from 0', [{ n: 12, q: 4, d: 2 }], on(mapped((value) => value - 1e8))),
	...family('adversarial', 'small values', [{ n: 15, q: 4, d: 2 }], on(mapped((value) => 1e-9 * value))),
	...family('adversarial', 'large values', [{ n: 15, q: 4, d: 2 }], on(mapped((value) => 1e12 * value))),
	...family(
		'adversarial',
		'columns in different units',
		[
			{ n: 20, q: 5, d: 3 },
			{ n: 30, q: 5, d: 6 },
		],
		on(mapped((value, j) => (value + 2) * [0.001, 1, 1000][j % 3]!)),
	),
	...family('adversarial', 'an outlier first', [{ n: 25, q: 4, d: 2 }], on(outlierFirst)),
	...family('adversarial', 'rising columns', [{ n: 40, q: 5, d: 2 }], on(rising)),
];
