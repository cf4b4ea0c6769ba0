import { family, fixed, sample, type Case, type Make } from '#lib/judge/problem.ts';
import type { Random } from '#lib/judge/random.ts';

type Draw = (sizes: Record<string, number>, random: Random) => number[][];

/** The first k components, or all there are. */
const first =
	(k: number, draw: Draw): Make =>
	(sizes, random) => [draw(sizes, random), Math.min(k, sizes.d!)];
const everyOne =
	(draw: Draw): Make =>
	(sizes, random) => [draw(sizes, random), sizes.d!];

/** Columns with spreads of their own, and each with a part of the one before. */
const mixed: Draw = ({ n, d }, random) => {
	const spreads = Array.from({ length: d! }, () => random.integer(1, 4));
	return random.matrix(n!, d!).map((row) => {
		let before = 0;
		return row.map((value, j) => (before = spreads[j]! * value + (before + random.integer(0, 1)) / 2));
	});
};
const plain: Draw = ({ n, d }, random) => random.matrix(n!, d!, 3, 2);

/** Rows of rank 2 at most, but for a little noise. */
const latent =
	(noise: number): Draw =>
	({ n, d }, random) => {
		const [a, b] = [random.vector(d!, 0, 3), random.vector(d!)];
		return Array.from({ length: n! }, () => {
			const [s, t] = [random.value(), random.value()];
			return a.map((value, j) => s * value + t * b[j]! + (noise === 0 ? 0 : random.value(0, noise)));
		});
	};

/** The corners of a cross, two for each axis: all variances are equal. */
const cross: Draw = ({ d }, random) => {
	const size = random.integer(1, 5);
	const at = (sign: number) =>
		Array.from({ length: d! }, (_, a) => Array.from({ length: d! }, (_, b) => (a === b ? sign * size : 0)));
	return random.shuffle([...at(1), ...at(-1)]);
};

/** As `cross`, with the first axis three times as long: one variance above others that are equal. */
const longCross: Draw = (sizes, random) =>
	cross(sizes, random).map((row) => row.map((v, j) => (j === 0 ? 3 * v : v)));

/** The corners of a cross whose axes are longer from column to column, or shorter, and hardly lean at all. */
const leaning =
	(order: 'up' | 'down'): Draw =>
	({ d }, random) => {
		const axes = Array.from({ length: d! }, (_, a) => (order === 'up' ? a + 2 : d! + 1 - a) / 8);
		const at = (a: number, sign: number) =>
			axes.map((length, b) => (a === b ? sign * length : 0) + random.value(0, 1) / 100_000);
		return [...axes.keys()].flatMap((a) => [at(a, 1), at(a, -1)]);
	};

const changed =
	(draw: Draw, change: (value: number, j: number, row: readonly number[]) => number): Draw =>
	(sizes, random) =>
		draw(sizes, random).map((row) => row.map((value, j) => change(value, j, row)));
const equalRows: Draw = ({ n, d }, random) => {
	const row = random.vector(d!, 2);
	return Array.from({ length: n! }, () => [...row]);
};
const repeated: Draw = (sizes, random) => {
	const rows = mixed({ ...sizes, n: Math.max(2, Math.ceil(sizes.n! / 3)) }, random);
	return Array.from({ length: sizes.n! }, (_, i) => [...rows[i % rows.length]!]);
};

export const cost = first(2, mixed);

export const cases: readonly Case[] = [
	sample('three points on a line, one component', [
		[
			[0, 0],
			[2, 1],
			[4, 2],
		],
		1,
	]),
	sample('a long axis and a short one', [
		[
			[3, 1],
			[-1, 1],
			[1, 4],
			[1, -2],
		],
		2,
	]),

	fixed('edge', 'two rows', [
		[
			[1, 2, 3],
			[3, 2, 1],
		],
		1,
	]),
	fixed('edge', 'two rows, one column', [[[5], [8]], 1]),
	fixed('edge', 'rows along the second column', [
		[
			[0, 3],
			[0, 1],
			[0, -7],
		],
		2,
	]),
	...family('edge', 'one column', [{ n: 9, d: 1 }], everyOne(plain)),
	...family(
		'edge',
		'fewer rows than columns',
		[
			{ n: 3, d: 5 },
			{ n: 5, d: 8 },
		],
		first(2, mixed),
	),
	...family(
		'edge',
		'more components than rows',
		[
			{ n: 2, d: 4 },
			{ n: 4, d: 7 },
		],
		everyOne(mixed),
	),
	...family('edge', 'the first of many', [{ n: 20, d: 8 }], first(1, mixed)),

	...family('degenerate', 'equal variances', [{ d: 2 }, { d: 4 }], everyOne(cross)),
	...family('degenerate', 'some of the equal variances', [{ d: 5 }], first(2, cross)),
	...family(
		'degenerate',
		'one variance above others that are equal',
		[{ d: 3 }, { d: 5 }],
		first(3, longCross),
	),
	...family('degenerate', 'equal rows', [{ n: 5, d: 3 }], everyOne(equalRows)),
	...family(
		'degenerate',
		'equal rows of tenths',
		[{ n: 7, d: 3 }],
		first(
			2,
			changed(plain, () => 0.1),
		),
	),
	...family(
		'degenerate',
		'a constant column',
		[
			{ n: 10, d: 2 },
			{ n: 14, d: 4 },
		],
		everyOne(changed(mixed, (value, j) => (j === 0 ? 7 : value))),
	),
	...family(
		'degenerate',
		'equal columns',
		[
			{ n: 10, d: 2 },
			{ n: 12, d: 4 },
		],
		everyOne(changed(mixed, (value, j, row) => (j === 1 ? row[0]! : value))),
	),
	...family('degenerate', 'rows in a plane', [{ n: 15, d: 5 }], first(4, latent(0))),
	...family('degenerate', 'repeated rows', [{ n: 12, d: 3 }], everyOne(repeated)),

	...family(
		'random',
		'columns that depend on each other',
		[
			{ n: 6, d: 2 },
			{ n: 12, d: 3 },
			{ n: 30, d: 4 },
			{ n: 50, d: 5 },
		],
		everyOne(mixed),
	),
	...family(
		'random',
		'near a plane',
		[
			{ n: 15, d: 3 },
			{ n: 40, d: 6 },
			{ n: 60, d: 10 },
		],
		first(2, latent(0.25)),
	),
	...family(
		'random',
		'variances close to each other',
		[
			{ n: 30, d: 3 },
			{ n: 100, d: 5 },
		],
		first(3, plain),
	),

	...family('large', 'many rows', [{ n: 1000, d: 4 }], first(2, mixed)),
	...family('large', 'many columns', [{ n: 60, d: 16 }], first(3, mixed)),
	...family('large', 'fewer rows than columns', [{ n: 8, d: 18 }], first(3, mixed)),

	...family(
		'adversarial',
		'far from 0',
		[
			{ n: 20, d: 2 },
			{ n: 30, d: 4 },
		],
		first(
			2,
			changed(mixed, (value) => 1e6 + value),
		),
	),
	...family(
		'adversarial',
		'columns that hardly depend on each other, widest first',
		[{ d: 3 }, { d: 6 }],
		everyOne(leaning('down')),
	),
	...family(
		'adversarial',
		'columns that hardly depend on each other, narrowest first',
		[{ d: 3 }, { d: 6 }],
		everyOne(leaning('up')),
	),
	...family(
		'adversarial',
		'tiny entries',
		[
			{ n: 15, d: 3 },
			{ n: 20, d: 5 },
		],
		everyOne(changed(mixed, (value) => 1e-6 * value)),
	),
	...family(
		'adversarial',
		'huge entries',
		[{ n: 15, d: 3 }],
		everyOne(changed(mixed, (value) => 1e7 * value)),
	),
	...family(
		'adversarial',
		'columns in different units',
		[{ n: 20, d: 3 }],
		everyOne(changed(mixed, (value, j) => value * [1, 30, 6][j % 3]!)),
	),
];
