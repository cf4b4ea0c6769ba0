import { close } from '#lib/judge/check/close.ts';
import { fields } from '#lib/judge/check/fields.ts';
import { blobs } from '#lib/judge/datasets.ts';
import { defineProblem, family, fixed, fn, sample, type Make } from '#lib/judge/problem.ts';
import type { Random } from '#lib/judge/random.ts';
import { plot } from './plot.ts';

interface Rows {
	X: number[][];
	y: number[];
}
type Draw = (sizes: Record<string, number>, random: Random) => Rows;

/** A case of k classes, `t` steps and a rate around a data set. */
const on =
	(draw: Draw, rate: number): Make =>
	(sizes, random) => {
		const { X, y } = draw(sizes, random);
		return [X, y, sizes.k!, rate, sizes.t!];
	};

/** Groups whose centres lie about a spread apart. */
const overlapping: Draw = ({ n, d, k }, random) => blobs(random, n!, d!, k!, 1);
const separated: Draw = ({ n, d, k }, random) => blobs(random, n!, d!, k!, 4);
const unrelated: Draw = ({ n, d, k }, random) => ({
	X: random.matrix(n!, d!),
	y: Array.from({ length: n! }, () => random.integer(0, k! - 1)),
});
const oneLabel: Draw = ({ n, d, k }, random) => ({
	X: random.matrix(n!, d!),
	y: Array.from({ length: n! }, () => k! - 1),
});
/** Only the even ones of k classes occur. */
const missing: Draw = (sizes, random) => {
	const { X, y } = overlapping({ ...sizes, k: Math.ceil(sizes.k! / 2) }, random);
	return { X, y: y.map((label) => 2 * label) };
};
/** Most rows have label 0. */
const rare: Draw = (sizes, random) => {
	const { X, y } = unrelated(sizes, random);
	return { X, y: y.map((label) => (random.integer(0, 3) > 0 ? 0 : label)) };
};
const equalRows: Draw = ({ n, d, k }, random) => {
	const row = random.vector(d!);
	return { X: Array.from({ length: n! }, () => [...row]), y: Array.from({ length: n! }, (_, i) => i % k!) };
};
const changed =
	(draw: Draw, change: (value: number, j: number) => number): Draw =>
	(sizes, random) => {
		const { X, y } = draw(sizes, random);
		return { X: X.map((row) => row.map((value, j) => change(value, j))), y };
	};
/** Every second row is a thousand times the others: its scores are far from theirs. */
const unevenRows: Draw = (sizes, random) => {
	const { X, y } = unrelated(sizes, random);
	return { X: X.map((row, i) => (i % 2 === 0 ? row : row.map((value) => 1000 * value))), y };
};
const tolerance = close({ rel: 1e-6, abs: 1e-8 });

export default defineProblem({
	title: 'Softmax regression',
	level: 'medium',
	topics: ['linear models', 'classification', 'optimisation'],
	summary:
		'Gradient descent on the cross-entropy of k classes, finite where the scores are in the thousands.',
	entry: fn('softmaxRegression', {
		X: 'number[n,d]',
		y: 'integer[n]',
		k: 'integer',
		rate: 'number',
		steps: 'integer',
	}),
	sizes: {
		n: { label: 'rows', sweep: [8, 512], base: 24 },
		d: { label: 'columns', sweep: [2, 64], base: 6 },
		k: { label: 'classes', sweep: [2, 64], base: 5 },
		t: { label: 'steps', min: 0, sweep: [4, 128], base: 8 },
	},
	complexity: { time: 'n·d·k·t', space: 'k·d + t' },
	cost: on(unrelated, 0.1),
	check: fields({ weights: tolerance, biases: tolerance, losses: tolerance }),
	plot,
	limits: { opsFloor: 4e6 },
	cases: [
		sample('three classes on a line, one step', [[[-2], [0], [2]], [0, 1, 2], 3, 0.5, 1]),
		sample('two columns, two steps', [
			[
				[0, 1],
				[1, 0],
				[2, 2],
				[-1, -1],
			],
			[0, 1, 2, 0],
			3,
			1,
			2,
		]),

		fixed('edge', 'no steps', [[[1, 2]], [1], 3, 0.5, 0]),
		fixed('edge', 'one row', [[[2, -1]], [1], 3, 0.5, 4]),
		fixed('edge', 'one row, one column, two classes', [[[3]], [0], 2, 0.1, 3]),
		fixed('edge', 'one class', [[[1], [4]], [0, 0], 1, 0.5, 3]),
		fixed('edge', 'a rate of 0', [[[1], [2]], [0, 1], 2, 0, 3]),
		...family('edge', 'two classes', [{ n: 16, d: 2, k: 2, t: 10 }], on(overlapping, 0.5)),
		...family('edge', 'one column', [{ n: 12, d: 1, k: 3, t: 10 }], on(unrelated, 0.3)),
		...family('edge', 'more columns than rows', [{ n: 4, d: 9, k: 3, t: 12 }], on(unrelated, 0.2)),
		...family('edge', 'more classes than rows', [{ n: 3, d: 2, k: 7, t: 8 }], on(unrelated, 0.5)),
		...family('edge', 'one step', [{ n: 20, d: 3, k: 4, t: 1 }], on(overlapping, 0.7)),

		...family('degenerate', 'only the last label', [{ n: 10, d: 2, k: 3, t: 20 }], on(oneLabel, 0.5)),
		...family(
			'degenerate',
			'labels that do not occur',
			[
				{ n: 12, d: 2, k: 4, t: 12 },
				{ n: 20, d: 3, k: 6, t: 10 },
			],
			on(missing, 0.2),
		),
		...family('degenerate', 'equal rows, labels in turn', [{ n: 9, d: 3, k: 3, t: 15 }], on(equalRows, 0.2)),
		...family(
			'degenerate',
			'a constant column',
			[{ n: 16, d: 3, k: 3, t: 15 }],
			on(
				changed(unrelated, (value, j) => (j === 0 ? 3 : value)),
				0.1,
			),
		),
		fixed('degenerate', 'all entries 0', [
			[
				[0, 0],
				[0, 0],
				[0, 0],
			],
			[1, 1, 2],
			3,
			1,
			10,
		]),

		...family(
			'random',
			'overlapping groups',
			[
				{ n: 6, d: 2, k: 2, t: 5 },
				{ n: 12, d: 2, k: 3, t: 12 },
				{ n: 30, d: 3, k: 3, t: 20 },
				{ n: 40, d: 4, k: 5, t: 15 },
			],
			on(overlapping, 0.05),
		),
		...family(
			'random',
			'labels that do not depend on the rows',
			[
				{ n: 10, d: 2, k: 3, t: 20 },
				{ n: 30, d: 5, k: 4, t: 20 },
				{ n: 60, d: 8, k: 6, t: 12 },
			],
			on(unrelated, 0.5),
		),
		...family(
			'random',
			'a frequent class and rare ones',
			[
				{ n: 20, d: 2, k: 3, t: 15 },
				{ n: 40, d: 3, k: 5, t: 20 },
			],
			on(rare, 0.3),
		),
		...family('random', 'separated groups', [{ n: 24, d: 2, k: 3, t: 30 }], on(separated, 0.02)),

		...family('large', 'many rows', [{ n: 600, d: 4, k: 3, t: 8 }], on(unrelated, 0.3)),
		...family('large', 'many steps', [{ n: 10, d: 2, k: 3, t: 400 }], on(unrelated, 0.2)),
		...family('large', 'many columns', [{ n: 60, d: 120, k: 3, t: 8 }], on(unrelated, 0.02)),
		...family('large', 'many classes', [{ n: 100, d: 3, k: 80, t: 6 }], on(unrelated, 0.5)),

		fixed('adversarial', 'surely wrong, by a score of 2,000', [
			[[1000], [1000], [-1000]],
			[1, 2, 1],
			3,
			4,
			2,
		]),
		...family(
			'adversarial',
			'scores in the hundreds',
			[{ n: 10, d: 2, k: 3, t: 3 }],
			on(
				changed(unrelated, (value) => 100 * value),
				0.05,
			),
		),
		...family(
			'adversarial',
			'scores in the thousands',
			[
				{ n: 12, d: 2, k: 3, t: 2 },
				{ n: 20, d: 3, k: 4, t: 2 },
			],
			on(
				changed(unrelated, (value) => 300 * value),
				0.5,
			),
		),
		...family(
			'adversarial',
			'rows a thousand times larger than others',
			[
				{ n: 8, d: 2, k: 3, t: 2 },
				{ n: 15, d: 3, k: 3, t: 2 },
			],
			on(unevenRows, 0.01),
		),
		...family(
			'adversarial',
			'tiny entries',
			[{ n: 12, d: 2, k: 3, t: 8 }],
			on(
				changed(unrelated, (value) => value / 1000),
				0.5,
			),
		),
	],
});
