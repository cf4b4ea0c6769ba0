import { evenlySpread } from '#lib/judge/check/evenly-spread.ts';
import { defineProblem, family, fixed, fn, sample, type Make } from '#lib/judge/problem.ts';
import type { Random } from '#lib/judge/random.ts';
import { plot } from './plot.ts';

/** So many labels, with gaps and negative ones among them. */
const names = (count: number, random: Random) =>
	random.shuffle(Array.from({ length: count }, (_, i) => 3 * (i - (count >> 1)) + random.integer(0, 2)));

/** Labels drawn one by one; the first is `lead` times as frequent as any other. */
const drawn =
	(labels: number, lead = 1): Make =>
	({ n, k }, random) => {
		const known = names(labels, random);
		const draw = () => known[Math.max(0, random.integer(0, labels + lead - 2) - lead + 1)]!;
		return [Array.from({ length: n! }, draw), k!];
	};

/** Rows sorted by label, as files often are. */
const sorted =
	(labels: number, descending = false): Make =>
	(sizes, random) => {
		const [y, k] = drawn(labels)(sizes, random) as [number[], number];
		return [y.toSorted((a, b) => (descending ? b - a : a - b)), k];
	};

/** Labels in turn, which is bad for one who deals by place. */
const inTurn =
	(labels: number): Make =>
	({ n, k }, random) => {
		const known = names(labels, random);
		return [Array.from({ length: n! }, (_, i) => known[i % labels]!), k!];
	};

/** As many labels as folds, in turn: dealt by place, each fold has one label only. */
const inTurnOfFolds: Make = (sizes, random) => inTurn(sizes.k!)(sizes, random);

/** Every label has one row, or two. */
const rare =
	(most: number): Make =>
	({ n, k }, random) => {
		const y: number[] = [];
		for (const label of names(n!, random))
			for (let i = random.integer(1, most); i > 0 && y.length < n!; i--) y.push(label);
		return [random.shuffle(y), k!];
	};

/** Every label has one row more than a multiple of k: those who start anew pile the left-over rows up in fold 0. */
const leftOver =
	(labels: number, more: number): Make =>
	({ n, k }, random) => {
		const each = Math.max(0, Math.floor(n! / labels / k!) * k! + more);
		return [
			random.shuffle(names(labels, random).flatMap((label) => Array.from({ length: each }, () => label))),
			k!,
		];
	};

const oneLabel: Make = ({ n, k }, random) => [new Array<number>(n!).fill(random.integer(-5, 5)), k!];

export default defineProblem({
	title: 'Stratified k-fold',
	level: 'medium',
	topics: ['evaluation', 'sampling', 'classification'],
	summary: 'Deal rows out to folds so that each fold has its share of every label, within one row.',
	entry: fn('stratifiedKFold', { y: 'integer[n]', k: 'integer' }),
	sizes: {
		n: { label: 'rows', min: 0, sweep: [32, 8192], base: 128 },
		k: { label: 'folds', sweep: [2, 256], base: 5 },
	},
	complexity: { time: 'n', space: 'n' },
	cost: ({ n, k }) => [Array.from({ length: n! }, (_, i) => i % 4), k!],
	check: evenlySpread({
		part: 'fold',
		parts: (input) => input[1] as number,
		groupings: [
			{ of: (input) => input[0] as number[], name: (label) => `rows of label ${label as number}` },
			{ of: (input) => (input[0] as number[]).map(() => 0), name: () => 'rows' },
		],
	}),
	plot,
	limits: { opsFloor: 30e6 },
	cases: [
		sample('two labels, two folds', [[0, 0, 0, 0, 1, 1], 2]),
		sample('left-over rows', [[7, 7, 7, 7, 4, 4, 4, 4, 2], 3]),
		sample('more folds than rows', [[1, 0, 1], 4]),

		fixed('edge', 'no rows', [[], 3]),
		fixed('edge', 'no rows, one fold', [[], 1]),
		fixed('edge', 'one row', [[9], 2]),
		fixed('edge', 'one fold', [[3, 1, 3, 2, 2], 1]),
		fixed('edge', 'as many folds as rows', [[1, 1, 0, 0, 0], 5]),
		fixed('edge', 'two rows of one label', [[6, 6], 2]),
		fixed('edge', 'two labels with one row each', [[6, 8], 2]),
		fixed('edge', 'three of each of three labels, two folds', [[1, 1, 1, 2, 2, 2, 3, 3, 3], 2]),
		fixed('edge', 'labels one after another', [[0, 1, 0, 1, 0, 1, 0, 1], 2]),
		fixed('edge', 'rows that are sorted by label', [[0, 0, 0, 0, 1, 1, 1, 1], 2]),
		fixed('edge', 'negative labels', [[-1, -2, -1, -2, -1, -2, 0, 0], 3]),
		fixed('edge', 'labels far apart', [[1e9, -1e9, 1e9, -1e9, 4294967296, 4294967296, 0, 0], 2]),
		fixed('edge', 'row by row is not enough', [[0, 1, 2, 1], 2]),
		...family(
			'edge',
			'few rows',
			[
				{ n: 4, k: 2 },
				{ n: 5, k: 3 },
				{ n: 7, k: 4 },
			],
			drawn(2),
		),

		...family(
			'degenerate',
			'one label',
			[
				{ n: 12, k: 5 },
				{ n: 15, k: 5 },
			],
			oneLabel,
		),
		...family('degenerate', 'a label for each row', [{ n: 13, k: 4 }], rare(1)),
		...family(
			'degenerate',
			'one or two rows for each label',
			[
				{ n: 20, k: 3 },
				{ n: 30, k: 4 },
			],
			rare(2),
		),
		...family('degenerate', 'more folds than rows', [{ n: 9, k: 20 }], drawn(3)),

		...family(
			'random',
			'two labels',
			[
				{ n: 20, k: 2 },
				{ n: 33, k: 5 },
				{ n: 100, k: 10 },
			],
			drawn(2),
		),
		...family(
			'random',
			'several labels',
			[
				{ n: 20, k: 3 },
				{ n: 50, k: 4 },
				{ n: 120, k: 7 },
			],
			drawn(5),
		),
		...family(
			'random',
			'many labels',
			[
				{ n: 40, k: 3 },
				{ n: 90, k: 6 },
			],
			drawn(15),
		),
		...family(
			'random',
			'one frequent label',
			[
				{ n: 30, k: 3 },
				{ n: 80, k: 5 },
				{ n: 150, k: 8 },
			],
			drawn(4, 12),
		),
		...family(
			'random',
			'sorted by label',
			[
				{ n: 24, k: 3 },
				{ n: 70, k: 5 },
			],
			sorted(4),
		),
		...family('random', 'sorted by label, descending', [{ n: 24, k: 3 }], sorted(4, true)),

		...family('large', 'many rows', [{ n: 12_000, k: 10 }], drawn(6)),
		...family('large', 'many rows and labels', [{ n: 12_000, k: 5 }], rare(2)),
		...family('large', 'many folds', [{ n: 8000, k: 100 }], drawn(3)),

		...family(
			'adversarial',
			'one row too many of each label',
			[
				{ n: 24, k: 3 },
				{ n: 60, k: 5 },
			],
			leftOver(4, 1),
		),
		...family(
			'adversarial',
			'one row too few of each label',
			[
				{ n: 24, k: 3 },
				{ n: 60, k: 5 },
			],
			leftOver(4, -1),
		),
		...family(
			'adversarial',
			'labels in turn',
			[
				{ n: 30, k: 3 },
				{ n: 41, k: 4 },
			],
			inTurn(5),
		),
		...family(
			'adversarial',
			'as many labels as folds, in turn',
			[
				{ n: 30, k: 3 },
				{ n: 40, k: 5 },
			],
			inTurnOfFolds,
		),
	],
});
