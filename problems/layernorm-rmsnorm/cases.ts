import { family, fixed, sample, type Case, type Make, type Sizes } from '#lib/judge/problem.ts';
import type { Random } from '#lib/judge/random.ts';

type Kind = 'layer' | 'rms';
type Draw = (sizes: Sizes, random: Random) => number[][];

const both: readonly Kind[] = ['layer', 'rms'];

/** Drawn rows, scales, shifts and gradients. No scale is 0. */
const on =
	(kind: Kind, draw: Draw, eps = 1e-5): Make =>
	(sizes, random) => {
		const { n = 1, d = 1 } = sizes;
		const gamma = Array.from({ length: d }, () =>
			random.style === 'real' ? random.uniform(0.5, 2) * random.choice([-1, 1]) : random.choice([-2, 2, 3]),
		);
		return [kind, draw(sizes, random), gamma, random.vector(d), eps, random.matrix(n, d)];
	};

const scattered: Draw = ({ n = 1, d = 1 }, random) => random.matrix(n, d, 0, 2);

/** Every entry put through a function of it, its row and its column. */
const mapped =
	(by: (value: number, i: number, j: number) => number): Draw =>
	(sizes, random) =>
		scattered(sizes, random).map((row, i) => row.map((value, j) => by(value, i, j)));

/** Each row has one whole number in all its columns. */
const constantRows: Draw = ({ n = 1, d = 1 }, random) =>
	Array.from({ length: n }, () => new Array<number>(d).fill(random.integer(-9, 9)));

const equalRows: Draw = ({ n = 1, d = 1 }, random) => {
	const row = random.vector(d, 0, 2);
	return Array.from({ length: n }, () => [...row]);
};

/** Columns in units of their own, which rows see as one long tail. */
const unlikeColumns = mapped((value, _, j) => value * [1, 10, 0.1][j % 3]!);

export const drawn = (kind: Kind): Make => on(kind, scattered);

/** The same cases for both kinds, named after them. */
const forBoth = (make: (kind: Kind) => Case[]): Case[] => both.flatMap(make);

export const cases: readonly Case[] = [
	sample('layer norm of one row', ['layer', [[1, 3]], [1, 2], [0, 1], 3, [[1, 1]]]),
	sample('RMS norm of one row', ['rms', [[1, 3]], [1, 2], [0, 1], 4, [[1, 1]]]),
	sample('layer norm of two rows, one of them constant', [
		'layer',
		[
			[4, 4, 4],
			[0, 3, 6],
		],
		[1, 1, 1],
		[0, 0, 0],
		0.25,
		[
			[1, 0, 0],
			[0, 0, 2],
		],
	]),

	...forBoth((kind) => [
		fixed('edge', `${kind}, no rows`, [kind, [], [1, 2], [0, 0], 1e-5, []]),
		...family('edge', `${kind}, one column`, [{ n: 4, d: 1 }], drawn(kind)),
		...family('edge', `${kind}, two columns`, [{ n: 3, d: 2 }], drawn(kind)),
		...family('edge', `${kind}, one row`, [{ n: 1, d: 7 }], drawn(kind)),
		...family('edge', `${kind}, as many rows as columns`, [{ n: 4, d: 4 }], drawn(kind)),

		...family('degenerate', `${kind}, constant rows`, [{ n: 4, d: 3 }], on(kind, constantRows)),
		...family(
			'degenerate',
			`${kind}, zeros only`,
			[{ n: 3, d: 4 }],
			on(
				kind,
				mapped(() => 0),
			),
		),
		...family('degenerate', `${kind}, equal rows`, [{ n: 5, d: 3 }], on(kind, equalRows)),
		fixed('degenerate', `${kind}, no gradient comes in`, [
			kind,
			[[1, 2, 6]],
			[2, 1, 3],
			[1, 0, -1],
			1e-6,
			[[0, 0, 0]],
		]),
		fixed('degenerate', `${kind}, all scales 0`, [
			kind,
			[[1, 2, 6]],
			[0, 0, 0],
			[5, 6, 7],
			1e-6,
			[[1, 2, 3]],
		]),

		...family(
			'random',
			`${kind}, rows around 0`,
			[
				{ n: 2, d: 3 },
				{ n: 6, d: 4 },
				{ n: 12, d: 5 },
				{ n: 20, d: 16 },
			],
			drawn(kind),
		),
		...family(
			'random',
			`${kind}, rows around 5`,
			[{ n: 8, d: 6 }],
			on(
				kind,
				mapped((value) => value + 5),
			),
		),
		...family('random', `${kind}, columns in other units`, [{ n: 8, d: 6 }], on(kind, unlikeColumns)),
		...family('random', `${kind}, eps of a half`, [{ n: 6, d: 5 }], on(kind, scattered, 0.5)),

		...family('large', `${kind}, many rows`, [{ n: 1200, d: 4 }], drawn(kind)),
		...family('large', `${kind}, many columns`, [{ n: 4, d: 2000 }], drawn(kind)),

		...family(
			'adversarial',
			`${kind}, far from 0`,
			[
				{ n: 4, d: 3 },
				{ n: 6, d: 5 },
				{ n: 10, d: 8 },
			],
			on(
				kind,
				mapped((value) => 30000 + value),
			),
		),
		...family(
			'adversarial',
			`${kind}, small against eps`,
			[{ n: 6, d: 4 }],
			on(
				kind,
				mapped((value) => value * 1e-3),
			),
		),
		...family(
			'adversarial',
			`${kind}, rows of other sizes`,
			[{ n: 9, d: 4 }],
			on(
				kind,
				mapped((value, i) => value * [0.01, 1, 1000][i % 3]!),
			),
		),
		...family('adversarial', `${kind}, a tiny eps`, [{ n: 6, d: 4 }], on(kind, scattered, 1e-8)),
	]),
];
