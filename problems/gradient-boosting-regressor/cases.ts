// The cases. Data is drawn until no split of its trees hangs on rounding.
import { blobs, grid, linear, type Dataset } from '#lib/judge/datasets.ts';
import { family, fixed, sample, type Case, type Make, type Sizes } from '#lib/judge/problem.ts';
import type { Random } from '#lib/judge/random.ts';
import type { Input } from '#lib/judge/value.ts';
import { drawSettled, isSettled, type Fit } from './settled.ts';

/** The calls of one case: one fit, then one prediction. Q: (q, d) */
export function script({ rounds, rate, maxDepth, X, y }: Fit, Q: readonly (readonly number[])[]): Input {
	return [
		['new', rounds, rate, maxDepth],
		['fit', X, y],
		['predict', Q],
	];
}

/** Rows from columns: each (n,), together (n, d). */
function columns(...columns: readonly (readonly number[])[]): number[][] {
	return columns[0]!.map((_, i) => columns.map((column) => column[i]!)); // one column at least, all of one length
}

function calls(
	[rounds, rate, maxDepth]: readonly [number, number, number],
	X: number[][],
	y: number[],
	Q: readonly (readonly number[])[],
): Input {
	const fit = { rounds, rate, maxDepth, X, y };
	if (!isSettled(fit)) throw new Error('rounding decides a split of this case');
	return script(fit, Q);
}

type Draw = (random: Random, sizes: Sizes) => Dataset;

/** Fits half of the drawn rows and predicts all of them. */
const on =
	(draw: Draw, rate: number, maxDepth: number): Make =>
	(sizes, random) => {
		const { n = 1, t = 0 } = sizes;
		let Q: number[][] = [];
		const fit = drawSettled(() => {
			const { X, y } = draw(random, { ...sizes, n: 2 * n });
			Q = X;
			return { rounds: t, rate, maxDepth, X: X.slice(0, n), y: y.slice(0, n) };
		});
		return script(fit, Q);
	};

const plane: Draw = (random, { n = 1, d = 1 }) => linear(random, n, d, 0.5);

/** A parabola along each column, added up. */
const curved: Draw = (random, { n = 1, d = 1 }) => {
	const X = random.matrix(n, d, 0, 2);
	return { X, y: X.map((row) => row.reduce((sum, x, j) => sum + (j + 1) * x * x, random.value(0, 0.3))) };
};

/** One level for each of four groups, and noise. */
const levels: Draw = (random, { n = 1, d = 1 }) => {
	const { X, y } = blobs(random, n, d, 4, 2);
	return { X, y: y.map((group) => 5 * group + random.value(0, 0.5)) };
};

/** Whole numbers from 0 to 3, full of equal values, and targets that follow their product. */
const fewValues: Draw = (random, { n = 1, d = 1 }) => {
	const X = Array.from({ length: n }, () => Array.from({ length: d }, () => random.integer(0, 3)));
	return { X, y: X.map((row) => row.reduce((product, x) => product * (x + 1), 1) + random.value(0, 1)) };
};

const equalRows: Draw = (random, { n = 1, d = 1 }) => {
	const row = random.vector(d);
	return { X: Array.from({ length: n }, () => [...row]), y: random.vector(n) };
};

/** Columns in pairs of opposite sign: each split can be made in both. Half of the rows that are predicted break the pair. */
const opposite: Draw = (random, { n = 1, d = 2 }) => {
	const { X, y } = curved(random, { n, d });
	return { X: X.map((row, i) => [...row, ...row.map((x) => (i < n / 2 ? -x : x))]), y };
};

const mapped =
	(draw: Draw, byX: (x: number, column: number) => number, byY: (y: number, row: number) => number): Draw =>
	(random, sizes) => {
		const { X, y } = draw(random, sizes);
		return { X: X.map((row) => row.map(byX)), y: y.map(byY) };
	};
const same = (value: number): number => value;

export const cases: readonly Case[] = [
	sample('one stump', calls([1, 0.5, 1], columns([1, 2, 3, 4]), [2, 2, 8, 8], columns([1, 2.5, 9]))),
	sample('three stumps', calls([3, 0.5, 1], columns([1, 2, 3, 4]), [1, 2, 6, 11], columns([1, 2, 3, 4]))),
	sample(
		'two rounds of trees with two levels',
		calls(
			[2, 1, 2],
			columns([1, 2, 3, 4, 5], [1, 0, 1, 0, 1]),
			[3, 9, 4, 20, 1],
			columns([2, 5, 3.4], [1, 0, 0]),
		),
	),

	fixed('edge', 'no rounds: the mean', calls([0, 0.1, 2], columns([1, 2, 3]), [1, 5, 9], columns([1, 7]))),
	fixed('edge', 'one row', calls([3, 0.5, 2], [[2, -1]], [5], columns([0, 9], [0, 9]))),
	fixed('edge', 'two rows', calls([2, 0.5, 3], columns([4, 1]), [10, -2], columns([1, 2, 3, 4]))),
	fixed('edge', 'no rows to predict', calls([2, 0.5, 1], columns([1, 2, 4]), [0, 1, 5], [])),
	fixed(
		'edge',
		'a rate of 1',
		calls([3, 1, 1], columns([1, 2, 3, 4, 5]), [1, 4, 9, 16, 26], columns([0, 2.5, 9])),
	),
	fixed(
		'edge',
		'a rate of 0: nothing is learned',
		calls([2, 0, 1], columns([1, 2, 3]), [1, 2, 9], columns([1, 3])),
	),
	fixed(
		'edge',
		'a row on the threshold goes left',
		calls([2, 0.5, 1], columns([0, 2, -8, 9]), [0, 10, 1, 12], columns([1, 1.0001, 0.9999])),
	),
	fixed(
		'edge',
		'targets that are negative',
		calls([2, 0.5, 1], columns([1, 2, 3]), [-5, -6, -9], columns([1, 3])),
	),
	fixed(
		'edge',
		'the first of two equal columns',
		calls([2, 0.5, 1], columns([1, 2, 3, 4], [1, 2, 3, 4]), [0, 1, 7, 9], columns([1, 9], [9, 1])),
	),
	fixed(
		'edge',
		'the lowest of thresholds that are as good',
		calls([1, 0.5, 1], columns([1, 2, 3, 4]), [1, 0, 0, 1], columns([1, 2, 3, 4])),
	),
	fixed(
		'edge',
		'values in numeric order, not in that of their text',
		calls([2, 0.5, 2], columns([10, 9, -2, -10, 100, 1]), [6, 5, 0, -3, 30, 1], columns([5, 4.9, -3, 50])),
	),
	fixed('edge', 'fitted twice: only the second rows count', [
		['new', 2, 0.5, 1],
		['fit', columns([1, 2, 3, 4]), [2, 2, 8, 8]],
		['predict', columns([1, 4])],
		['fit', columns([1, 2, 3, 6]), [-1, -1, 5, 5.5]],
		['predict', columns([1, 2, 3])],
		['predict', columns([3])],
	]),

	fixed(
		'degenerate',
		'targets that are all equal',
		calls([3, 0.5, 2], columns([1, 2, 3, 4]), [7, 7, 7, 7], columns([0, 9])),
	),
	...family('degenerate', 'equal rows with different targets', [{ n: 6, d: 2, t: 3 }], on(equalRows, 0.5, 2)),
	fixed(
		'degenerate',
		'a constant column first',
		calls(
			[3, 0.5, 2],
			columns([7, 7, 7, 7, 7], [1, 2, 3, 4, 5]),
			[1, 8, 2, 9, 4],
			columns([0, 9, 7], [1, 2, 5]),
		),
	),
	fixed(
		'degenerate',
		'equal values stay together',
		calls([2, 0.5, 1], columns([1, 2, 2, 2, 3, 3]), [0, 0, 1, 9, 9, 9], columns([1, 1.4, 1.6, 2, 2.4, 2.6])),
	),
	fixed(
		'degenerate',
		'learned by heart in one round',
		calls([3, 1, 5], columns([1, 2, 3, 4, 5]), [3, -1, 4, -1.5, 9], columns([1, 2, 3, 4, 5, 2.4])),
	),
	fixed(
		'degenerate',
		'exclusive or, where no first split gains',
		calls([3, 0.5, 2], grid(4, 2, 2), [0, 1, 1, 0], grid(4, 2, 2)),
	),

	...family(
		'random',
		'a plane and noise',
		[
			{ n: 6, d: 1, t: 3 },
			{ n: 12, d: 2, t: 5 },
			{ n: 30, d: 3, t: 10 },
			{ n: 40, d: 5, t: 8 },
		],
		on(plane, 0.3, 1),
	),
	...family(
		'random',
		'parabolas',
		[
			{ n: 8, d: 1, t: 4 },
			{ n: 20, d: 2, t: 10 },
			{ n: 40, d: 3, t: 15 },
		],
		on(curved, 0.2, 2),
	),
	...family(
		'random',
		'four levels',
		[
			{ n: 15, d: 2, t: 6 },
			{ n: 40, d: 2, t: 12 },
		],
		on(levels, 0.1, 3),
	),
	...family(
		'random',
		'few different values',
		[
			{ n: 10, d: 2, t: 4 },
			{ n: 24, d: 3, t: 6 },
		],
		on(fewValues, 0.5, 2),
	),
	...family('random', 'a deep tree for each round', [{ n: 20, d: 2, t: 5 }], on(curved, 0.4, 6)),

	...family('large', 'some hundred rows', [{ n: 400, d: 3, t: 4 }], on(curved, 0.3, 2)),
	...family('large', 'many columns', [{ n: 50, d: 40, t: 4 }], on(plane, 0.3, 2)),
	...family('large', 'many rounds', [{ n: 6, d: 1, t: 1000 }], on(plane, 0.004, 1)),
	...family('large', 'some hundred rounds', [{ n: 20, d: 2, t: 150 }], on(plane, 0.02, 2)),

	...family(
		'adversarial',
		'targets far from 0',
		[
			{ n: 10, d: 1, t: 4 },
			{ n: 20, d: 2, t: 6 },
		],
		on(
			mapped(plane, same, (y) => y + 10_000),
			0.3,
			2,
		),
	),
	...family(
		'adversarial',
		'targets in millionths',
		[{ n: 20, d: 2, t: 6 }],
		on(
			mapped(plane, same, (y) => y / 1e6),
			0.3,
			2,
		),
	),
	...family(
		'adversarial',
		'one target far from all others',
		[{ n: 20, d: 2, t: 6 }],
		on(
			mapped(plane, same, (y, i) => (i === 3 ? 500 : y)),
			0.3,
			2,
		),
	),
	...family(
		'adversarial',
		'columns near a hundred million',
		[{ n: 20, d: 2, t: 5 }],
		on(
			mapped(plane, (x) => 1e8 + Math.round(10 * x), same),
			0.3,
			2,
		),
	),
	...family(
		'adversarial',
		'columns in pairs of opposite sign',
		[
			{ n: 10, d: 1, t: 6 },
			{ n: 30, d: 2, t: 10 },
			{ n: 60, d: 3, t: 20 },
		],
		on(opposite, 0.3, 3),
	),
];
