import { family, fixed, sample, type Case, type Make, type Sizes } from '#lib/judge/problem.ts';
import type { Random } from '#lib/judge/random.ts';

type Rows = number[][];
type Draw = (sizes: Sizes, random: Random) => readonly [X: Rows, Y: Rows];
const on =
	(metric: 'manhattan' | 'euclidean' | 'cosine', draw: Draw): Make =>
	(sizes, random) => [...draw(sizes, random), metric];

const scattered: Draw = ({ n = 0, m = 0, d = 1 }, random) => [random.matrix(n, d), random.matrix(m, d)];

/** Every entry put through a function of it and its row. */
const mapped =
	(by: (value: number, i: number) => number): Draw =>
	(sizes, random) => {
		const place = (rows: Rows) => rows.map((row, i) => row.map((value) => by(value, i)));
		const [X, Y] = scattered(sizes, random);
		return [place(X), place(Y)];
	};

/** Y is X, row by row. */
const itself: Draw = (sizes, random) => {
	const [X] = scattered(sizes, random);
	return [X, X.map((row) => [...row])];
};

/** Each row is a row of X, or many times that, or its opposite. */
const alongX: Draw = (sizes, random) => {
	const [X] = scattered({ ...sizes, n: Math.max(1, sizes['n'] ?? 1) }, random);
	const factors = [1, -1, 3, -0.5, 1000];
	const row = () => {
		const factor = random.choice(factors);
		return random.choice(X).map((value) => factor * value);
	};
	return [X, Array.from({ length: sizes['m'] ?? 0 }, row)];
};

/** Each row of Y is a row of X, moved a little. */
const besideX =
	(step: number): Draw =>
	(sizes, random) => {
		const [X, moves] = scattered({ ...sizes, n: Math.max(1, sizes['n'] ?? 1) }, random);
		return [
			X,
			moves.map((move) => {
				const row = random.choice(X);
				return move.map((value, j) => row[j]! + step * value);
			}),
		];
	};

/** About every third row is 0. */
const withZeroRows: Draw = (sizes, random) => {
	const clear = (rows: Rows) => rows.map((row) => (random.integer(0, 2) === 0 ? row.map(() => 0) : row));
	const [X, Y] = scattered(sizes, random);
	return [clear(X), clear(Y)];
};

/** Small whole numbers, many of them 0, as in tables of counts. */
const counts: Draw = ({ n = 0, m = 0, d = 1 }, random) => {
	const rows = (count: number) =>
		Array.from({ length: count }, () => Array.from({ length: d }, () => Math.max(0, random.integer(-2, 3))));
	return [rows(n), rows(m)];
};

const equalRows: Draw = ({ n = 0, m = 0, d = 1 }, random) => {
	const row = random.vector(d);
	const rows = (count: number) => Array.from({ length: count }, () => [...row]);
	return [rows(n), rows(m)];
};

const few = { n: 3, m: 4, d: 2 };
const some = { n: 7, m: 5, d: 3 };
const more = { n: 12, m: 20, d: 8 };

/** Any two tables: the work follows from their sizes. */
export const cost: Make = on('euclidean', scattered);

export const cases: readonly Case[] = [
	sample('Euclidean distances', [
		[
			[0, 0],
			[3, 4],
		],
		[
			[3, 4],
			[0, 1],
			[-6, 8],
		],
		'euclidean',
	]),
	sample('Manhattan distances', [
		[[1, -2]],
		[
			[4, 2],
			[1, -2],
		],
		'manhattan',
	]),
	sample('cosine distances, and a row of zeros', [
		[
			[3, 4],
			[0, 0],
		],
		[
			[6, 8],
			[-4, 3],
			[-3, -4],
		],
		'cosine',
	]),

	fixed('edge', 'one row, one column, Euclidean', [[[-2]], [[5]], 'euclidean']),
	fixed('edge', 'one row, one column, Manhattan', [[[2.5]], [[-1]], 'manhattan']),
	fixed('edge', 'one column, cosine', [[[2], [-3], [0]], [[5], [-1]], 'cosine']),
	fixed('edge', 'no rows in X', [[], [[1, 2]], 'euclidean']),
	fixed('edge', 'no rows in Y', [
		[
			[1, 2],
			[3, 4],
		],
		[],
		'manhattan',
	]),
	fixed('edge', 'no rows in Y, cosine', [[[1, 2]], [], 'cosine']),
	fixed('edge', 'no rows', [[], [], 'cosine']),
	fixed('edge', 'zeros only on both sides', [
		[[0, 0]],
		[
			[0, 0],
			[-0, 0],
		],
		'cosine',
	]),
	fixed('edge', 'equal rows of tenths', [[[0.1, 0.2, 0.3]], [[0.1, 0.2, 0.3]], 'euclidean']),
	fixed('edge', 'equal rows of tenths, cosine', [[[0.1, 0.2, 0.3]], [[0.1, 0.2, 0.3]], 'cosine']),
	fixed('edge', 'differences of both signs', [[[1, 5, 2]], [[4, 1, 2]], 'manhattan']),
	fixed('edge', 'at a right angle', [
		[[1, 1, 0]],
		[
			[1, -1, 0],
			[0, 0, 7],
		],
		'cosine',
	]),
	...family('edge', 'more rows in Y', [{ n: 2, m: 9, d: 2 }], on('manhattan', scattered)),
	...family('edge', 'one row of X', [{ n: 1, m: 6, d: 4 }], on('euclidean', scattered)),
	...family('edge', 'one row of Y', [{ n: 6, m: 1, d: 4 }], on('cosine', scattered)),

	...family('degenerate', 'rows to themselves, Manhattan', [{ n: 5, m: 5, d: 2 }], on('manhattan', itself)),
	...family(
		'degenerate',
		'rows to themselves, Euclidean',
		[
			{ n: 4, m: 4, d: 1 },
			{ n: 8, m: 8, d: 6 },
		],
		on('euclidean', itself),
	),
	...family('degenerate', 'rows to themselves, cosine', [{ n: 6, m: 6, d: 3 }], on('cosine', itself)),
	...family('degenerate', 'equal rows, Euclidean', [{ n: 3, m: 4, d: 5 }], on('euclidean', equalRows)),
	...family('degenerate', 'equal rows, cosine', [{ n: 3, m: 4, d: 5 }], on('cosine', equalRows)),
	...family(
		'degenerate',
		'rows of zeros, cosine',
		[
			{ n: 6, m: 5, d: 2 },
			{ n: 9, m: 9, d: 4 },
		],
		on('cosine', withZeroRows),
	),
	...family('degenerate', 'rows of zeros, Euclidean', [{ n: 6, m: 5, d: 2 }], on('euclidean', withZeroRows)),
	...family(
		'degenerate',
		'multiples and opposites, cosine',
		[
			{ n: 4, m: 8, d: 2 },
			{ n: 5, m: 10, d: 7 },
		],
		on('cosine', alongX),
	),

	...family('random', 'Manhattan', [few, some, more], on('manhattan', scattered)),
	...family('random', 'Euclidean', [few, some, more], on('euclidean', scattered)),
	...family('random', 'cosine', [few, some, more], on('cosine', scattered)),
	...family('random', 'counts, Manhattan', [some], on('manhattan', counts)),
	...family('random', 'counts, Euclidean', [some], on('euclidean', counts)),
	...family('random', 'counts, cosine', [some, more], on('cosine', counts)),

	...family('large', 'many pairs', [{ n: 150, m: 120, d: 4 }], on('manhattan', scattered)),
	...family('large', 'many pairs of long rows', [{ n: 80, m: 80, d: 100 }], on('euclidean', scattered)),
	...family('large', 'long rows, cosine', [{ n: 20, m: 25, d: 500 }], on('cosine', scattered)),
	...family('large', 'many rows in Y', [{ n: 2, m: 4000, d: 1 }], on('euclidean', scattered)),

	...family(
		'adversarial',
		'far from the origin, Euclidean',
		[
			{ n: 5, m: 6, d: 2 },
			{ n: 10, m: 10, d: 5 },
		],
		on(
			'euclidean',
			mapped((value) => 1e8 + value),
		),
	),
	...family(
		'adversarial',
		'far from the origin, Manhattan',
		[{ n: 5, m: 6, d: 3 }],
		on(
			'manhattan',
			mapped((value) => 1e8 + value),
		),
	),
	...family(
		'adversarial',
		'far from the origin, cosine',
		[{ n: 5, m: 6, d: 3 }],
		on(
			'cosine',
			mapped((value) => 1e8 + value),
		),
	),
	...family(
		'adversarial',
		'nearly equal rows, Euclidean',
		[
			{ n: 3, m: 6, d: 2 },
			{ n: 6, m: 12, d: 4 },
		],
		on('euclidean', besideX(1e-6)),
	),
	...family(
		'adversarial',
		'nearly parallel rows, cosine',
		[{ n: 4, m: 9, d: 3 }],
		on('cosine', besideX(1e-4)),
	),
	...family(
		'adversarial',
		'small values, Euclidean',
		[{ n: 5, m: 6, d: 3 }],
		on(
			'euclidean',
			mapped((value) => 1e-7 * value),
		),
	),
	...family(
		'adversarial',
		'small values, cosine',
		[{ n: 5, m: 6, d: 3 }],
		on(
			'cosine',
			mapped((value) => 1e-7 * value),
		),
	),
	...family(
		'adversarial',
		'large values, Euclidean',
		[{ n: 5, m: 6, d: 3 }],
		on(
			'euclidean',
			mapped((value) => 1e9 * value),
		),
	),
	...family(
		'adversarial',
		'short and long rows, cosine',
		[{ n: 6, m: 6, d: 3 }],
		on(
			'cosine',
			mapped((value, i) => value * [0.001, 1, 1000][i % 3]!),
		),
	),
];
