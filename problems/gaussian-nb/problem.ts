import { close } from '#lib/judge/check/close.ts';
import { defineProblem, family, fixed, fn, sample, type Make } from '#lib/judge/problem.ts';
import type { Random } from '#lib/judge/random.ts';
import { plot } from './plot.ts';

interface Data {
	X: number[][];
	y: number[];
	Q: number[][];
}
type Draw = (sizes: Record<string, number>, random: Random) => Data;
const on =
	(draw: Draw, smoothing: number): Make =>
	(sizes, random) => {
		const { X, y, Q } = draw(sizes, random);
		return [X, y, Q, smoothing];
	};

/** Each label from 0 to k - 1, k no more than n, as often as the others up to one. */
const evenly = (n: number, k: number, random: Random) =>
	random.shuffle(Array.from({ length: n }, (_, i) => i % Math.min(k, n)));

/** Half of the rows have label 0, a quarter label 1, and so on; each label occurs. */
const unevenly = (n: number, k: number, random: Random) => {
	const last = Math.min(k, n) - 1;
	const halvings = (rest: number): number => (2 * rest > n ? 0 : 1 + halvings(2 * rest));
	return random.shuffle(
		Array.from({ length: n }, (_, i) => (i <= last ? i : Math.min(last, halvings(n - i)))),
	);
};

/** Every class has a centre and a spread of its own, in each column. */
const drawn = (labelsOf: typeof evenly): Draw => {
	return ({ n, q, d, k }, random) => {
		const y = labelsOf(n!, k!, random);
		const centres = random.matrix(k!, d!, 0, 1);
		const spreads = Array.from({ length: k! }, () =>
			Array.from({ length: d! }, () => random.uniform(0.5, 2)),
		);
		const row = (c: number) => centres[c]!.map((m, j) => random.value(m, spreads[c]![j]));
		return { X: y.map(row), y, Q: Array.from({ length: q! }, () => row(random.integer(0, k! - 1))) };
	};
};
const even = drawn(evenly);
const uneven = drawn(unevenly);

/** Groups six spreads from each other: the posteriors of all classes but one are next to nothing. */
const grouped: Draw = ({ n, q, d, k }, random) => {
	const y = evenly(n!, k!, random);
	const row = (c: number) => random.vector(d!, 6 * c);
	return { X: y.map(row), y, Q: Array.from({ length: q! }, () => row(random.integer(0, k! - 1))) };
};

/** All numbers of a data set, changed alike in rows and queries. */
const changed =
	(draw: Draw, change: (value: number, j: number) => number): Draw =>
	(sizes, random) => {
		const { X, y, Q } = draw(sizes, random);
		const rows = (of: number[][]) => of.map((row) => row.map((value, j) => change(value, j)));
		return { X: rows(X), y, Q: rows(Q) };
	};
const constantColumn = (value: number) => changed(uneven, (own, j) => (j === 0 ? value : own));
const mixedUnits = changed(even, (value, j) => value * [1, 100, 10_000][j % 3]!);

/** In column 0 every class has one value, another for each: its variance within a class is 0. */
const constantInClass: Draw = (sizes, random) => {
	const { X, y, Q } = even(sizes, random);
	const k = Math.min(sizes.k!, sizes.n!);
	const hold = (row: number[], value: number) => row.map((own, j) => (j === 0 ? value : own));
	return {
		X: X.map((row, i) => hold(row, y[i]!)),
		y,
		Q: Q.map((row) => hold(row, random.integer(0, k - 1))),
	};
};

/** Every row occurs three times or more, with the same label. */
const repeated: Draw = ({ n, q, d, k }, random) => {
	const distinct = random.matrix(Math.max(1, Math.floor(n! / 3)), d!);
	const labels = evenly(distinct.length, k!, random);
	const at = (i: number) => i % distinct.length;
	return {
		X: Array.from({ length: n! }, (_, i) => [...distinct[at(i)]!]),
		y: Array.from({ length: n! }, (_, i) => labels[at(i)]!),
		Q: random.matrix(q!, d!),
	};
};

/** Queries a thousand spreads away, where every density is 0 in floating point. */
const outliers: Draw = (sizes, random) => {
	const { X, y, Q } = even(sizes, random);
	return { X, y, Q: Q.map((row) => row.map((value) => value + 1000 * random.choice([-1, 1]))) };
};

/** Labels that first occur from the largest down. */
const descending: Draw = (sizes, random) => {
	const { X, y, Q } = even(sizes, random);
	const order = [...y.keys()].toSorted((a, b) => y[b]! - y[a]!);
	return { X: order.map((i) => X[i]!), y: order.map((i) => y[i]!), Q };
};

export default defineProblem({
	title: 'Gaussian naive Bayes',
	level: 'easy',
	topics: ['classification', 'supervised learning', 'probability'],
	summary: 'Log posteriors from a mean and a variance for each class and column, safe from underflow.',
	entry: fn('gaussianNaiveBayes', {
		X: 'number[n,d]',
		y: 'integer[n]',
		Q: 'number[q,d]',
		smoothing: 'number',
	}),
	sizes: {
		n: { label: 'training rows', sweep: [32, 2048], base: 64 },
		q: { label: 'queries', min: 0, sweep: [4, 512], base: 16 },
		d: { label: 'columns', sweep: [2, 64], base: 6 },
		k: { label: 'classes', sweep: [2, 32], base: 4 },
	},
	complexity: { time: 'n·d + q·k·d', space: 'k·d + q·k' },
	cost: on(even, 1e-3),
	check: close({ rel: 1e-6, abs: 1e-6 }),
	plot,
	cases: [
		sample('two classes on a line', [[[1], [3], [6], [10]], [0, 0, 1, 1], [[2], [5], [8]], 1e-9]),
		sample('a frequent and a rare class, two columns', [
			[
				[0, 1],
				[2, 1],
				[1, 4],
				[5, 5],
			],
			[0, 0, 0, 1],
			[
				[1, 2],
				[3, 4],
			],
			0.5,
		]),

		fixed('edge', 'one row', [[[4, 2]], [0], [[4, 2]], 1e-3]),
		fixed('edge', 'one class', [[[1], [2], [6]], [0, 0, 0], [[2], [100]], 1e-9]),
		fixed('edge', 'no queries', [[[1], [2]], [0, 1], [], 1e-3]),
		fixed('edge', 'a query between two equal classes', [[[1], [3], [7], [9]], [1, 1, 0, 0], [[5]], 1e-9]),
		fixed('edge', 'label 1 comes first', [[[1], [2], [8], [9], [4]], [1, 1, 0, 0, 0], [[3], [7]], 1e-9]),
		...family('edge', 'one column', [{ n: 12, q: 5, d: 1, k: 2 }], on(even, 1e-9)),
		...family(
			'edge',
			'a row for each class',
			[
				{ n: 2, q: 3, d: 1, k: 2 },
				{ n: 4, q: 4, d: 2, k: 4 },
			],
			on(even, 0.1),
		),
		...family('edge', 'labels from the largest down', [{ n: 14, q: 4, d: 2, k: 4 }], on(descending, 1e-6)),
		...family('edge', 'much smoothing', [{ n: 15, q: 4, d: 2, k: 3 }], on(even, 10)),

		fixed('degenerate', 'all rows equal', [
			[
				[7, 2],
				[7, 2],
				[7, 2],
			],
			[0, 1, 0],
			[
				[7, 2],
				[8, 0],
			],
			1e-3,
		]),
		...family('degenerate', 'a constant column', [{ n: 16, q: 4, d: 3, k: 2 }], on(constantColumn(7), 1e-9)),
		...family(
			'degenerate',
			'a constant column of tenths',
			[{ n: 20, q: 4, d: 2, k: 3 }],
			on(constantColumn(0.1), 1e-9),
		),
		...family(
			'degenerate',
			'a column that is constant in each class',
			[
				{ n: 10, q: 5, d: 2, k: 2 },
				{ n: 24, q: 6, d: 3, k: 3 },
			],
			on(constantInClass, 1e-3),
		),
		...family('degenerate', 'repeated rows', [{ n: 18, q: 5, d: 2, k: 2 }], on(repeated, 1e-3)),

		...family(
			'random',
			'classes as frequent as each other',
			[
				{ n: 10, q: 4, d: 1, k: 2 },
				{ n: 20, q: 6, d: 2, k: 3 },
				{ n: 40, q: 8, d: 3, k: 4 },
				{ n: 60, q: 10, d: 5, k: 3 },
			],
			on(even, 1e-9),
		),
		...family(
			'random',
			'frequent and rare classes',
			[
				{ n: 12, q: 5, d: 2, k: 2 },
				{ n: 30, q: 8, d: 2, k: 3 },
				{ n: 50, q: 10, d: 4, k: 4 },
				{ n: 80, q: 10, d: 3, k: 5 },
			],
			on(uneven, 0.01),
		),
		...family(
			'random',
			'groups that overlap little',
			[
				{ n: 24, q: 6, d: 2, k: 3 },
				{ n: 40, q: 8, d: 4, k: 2 },
			],
			on(grouped, 1e-6),
		),

		...family('large', 'many rows', [{ n: 6000, q: 3, d: 3, k: 3 }], on(uneven, 1e-9)),
		...family('large', 'many queries', [{ n: 1000, q: 400, d: 4, k: 3 }], on(even, 1e-6)),
		...family('large', 'many classes', [{ n: 3000, q: 2, d: 4, k: 120 }], on(even, 1e-3)),
		...family('large', 'many columns', [{ n: 120, q: 4, d: 300, k: 2 }], on(even, 1e-6)),

		...family(
			'adversarial',
			'far from 0',
			[
				{ n: 24, q: 5, d: 2, k: 2 },
				{ n: 40, q: 6, d: 3, k: 3 },
			],
			on(
				changed(even, (value) => 1e6 + value),
				1e-6,
			),
		),
		...family(
			'adversarial',
			'queries far from every class',
			[{ n: 20, q: 6, d: 3, k: 3 }],
			on(outliers, 0.01),
		),
		...family(
			'adversarial',
			'columns in different units',
			[{ n: 30, q: 6, d: 3, k: 2 }],
			on(mixedUnits, 1e-3),
		),
		...family(
			'adversarial',
			'tiny entries',
			[{ n: 20, q: 5, d: 2, k: 2 }],
			on(
				changed(even, (value) => 1e-6 * value),
				1e-3,
			),
		),
		...family(
			'adversarial',
			'huge entries',
			[{ n: 20, q: 5, d: 4, k: 3 }],
			on(
				changed(even, (value) => 1e8 * value),
				1e-3,
			),
		),
	],
	limits: { opsFloor: 4e6 },
});
