import { close } from '#lib/judge/check/close.ts';
import { fields } from '#lib/judge/check/fields.ts';
import { blobs, logistic } from '#lib/judge/datasets.ts';
import { defineProblem, family, fixed, fn, sample, type Make } from '#lib/judge/problem.ts';
import type { Random } from '#lib/judge/random.ts';
import { plot } from './plot.ts';

type Rows = { X: number[][]; y: number[] };

/** A case of given steps and settings around a data set. */
const on =
	(make: (sizes: Record<string, number>, random: Random) => Rows, rate: number, lambda: number): Make =>
	(sizes, random) => {
		const { X, y } = make(sizes, random);
		return [X, y, rate, sizes.t!, lambda];
	};

const drawn = ({ n, d }: Record<string, number>, random: Random): Rows => logistic(random, n!, d!);

/** Two groups that a line separates: without a penalty the weights grow for ever, and the probabilities reach 0 and 1. */
const separated = ({ n, d }: Record<string, number>, random: Random): Rows => blobs(random, n!, d!, 2, 12);

/** Labels that have nothing to do with the rows, two thirds of them 1. */
const unrelated = ({ n, d }: Record<string, number>, random: Random): Rows => ({
	X: random.matrix(n!, d!),
	y: Array.from({ length: n! }, () => (random.integer(0, 2) === 0 ? 0 : 1)),
});

const oneLabel =
	(label: 0 | 1) =>
	({ n, d }: Record<string, number>, random: Random): Rows => ({
		X: random.matrix(n!, d!),
		y: Array.from({ length: n! }, () => label),
	});

const equalRows = ({ n, d }: Record<string, number>, random: Random): Rows => {
	const row = random.vector(d!);
	return { X: Array.from({ length: n! }, () => [...row]), y: Array.from({ length: n! }, (_, i) => i % 2) };
};

const constantColumn = (sizes: Record<string, number>, random: Random): Rows => {
	const { X, y } = drawn(sizes, random);
	return { X: X.map((row) => row.map((value, j) => (j === 0 ? 3 : value))), y };
};

/** Entries of hundreds: after one step the scores are far beyond what exp can take. */
const large = (sizes: Record<string, number>, random: Random): Rows => {
	const { X, y } = drawn(sizes, random);
	return { X: X.map((row) => row.map((value) => 300 * value)), y };
};

export default defineProblem({
	title: 'Logistic regression by gradient descent',
	level: 'medium',
	topics: ['linear models', 'classification', 'optimisation'],
	summary: 'Full-batch gradient descent on the mean log-loss, with an L2 penalty that spares the bias.',
	entry: fn('logisticRegression', {
		X: 'number[n,d]',
		y: 'integer[n]',
		rate: 'number',
		steps: 'integer',
		lambda: 'number',
	}),
	sizes: {
		n: { label: 'rows', sweep: [8, 1024], base: 32 },
		d: { label: 'columns', sweep: [2, 64], base: 6 },
		t: { label: 'steps', min: 0, sweep: [8, 256], base: 16 },
	},
	complexity: { time: 'n·d·t', space: 'd + t' },
	cost: on(drawn, 0.1, 0.01),
	plot,
	cases: [
		sample('one column, one step', [[[1], [2], [-1], [-2]], [1, 1, 0, 0], 0.5, 1, 0]),
		sample('two columns, three steps, a penalty', [
			[
				[0, 1],
				[1, 0],
				[2, 2],
				[-1, 1],
			],
			[0, 1, 1, 0],
			1,
			3,
			0.5,
		]),
		fixed('edge', 'no steps', [[[1, 2]], [1], 0.5, 0, 0.1]),
		fixed('edge', 'one row', [[[2, -1]], [1], 0.5, 4, 0]),
		fixed('edge', 'one row, one column, label 0', [[[3]], [0], 0.1, 3, 0.2]),
		...family('edge', 'one column', [{ n: 12, d: 1, t: 10 }], on(drawn, 0.3, 0.05)),
		...family('edge', 'more columns than rows', [{ n: 4, d: 9, t: 12 }], on(drawn, 0.2, 0.1)),
		...family('edge', 'one step', [{ n: 20, d: 3, t: 1 }], on(drawn, 0.7, 0.3)),
		...family('edge', 'a rate of 0', [{ n: 6, d: 2, t: 3 }], on(drawn, 0, 0.3)),
		...family('edge', 'no penalty', [{ n: 15, d: 3, t: 15 }], on(drawn, 0.4, 0)),
		...family('degenerate', 'only label 1', [{ n: 10, d: 2, t: 20 }], on(oneLabel(1), 0.5, 0.1)),
		...family('degenerate', 'only label 0', [{ n: 10, d: 2, t: 20 }], on(oneLabel(0), 0.5, 0.1)),
		...family('degenerate', 'equal rows, labels in turn', [{ n: 9, d: 3, t: 15 }], on(equalRows, 0.3, 0.1)),
		...family('degenerate', 'a constant column', [{ n: 16, d: 3, t: 15 }], on(constantColumn, 0.1, 0.05)),
		fixed('degenerate', 'all entries 0', [
			[
				[0, 0],
				[0, 0],
				[0, 0],
			],
			[1, 1, 0],
			1,
			10,
			1,
		]),
		...family(
			'degenerate',
			'labels that do not depend on the rows',
			[{ n: 30, d: 3, t: 20 }],
			on(unrelated, 0.5, 0.02),
		),
		...family(
			'random',
			'drawn from the model',
			[
				{ n: 5, d: 2, t: 5 },
				{ n: 10, d: 2, t: 20 },
				{ n: 20, d: 3, t: 30 },
				{ n: 30, d: 5, t: 30 },
				{ n: 60, d: 4, t: 40 },
				{ n: 80, d: 8, t: 25 },
				{ n: 100, d: 3, t: 50 },
			],
			on(drawn, 0.3, 0.05),
		),
		...family(
			'random',
			'a strong penalty',
			[
				{ n: 12, d: 2, t: 10 },
				{ n: 40, d: 6, t: 30 },
			],
			on(drawn, 0.2, 2),
		),
		...family(
			'random',
			'no penalty',
			[
				{ n: 25, d: 4, t: 25 },
				{ n: 50, d: 2, t: 60 },
			],
			on(drawn, 0.5, 0),
		),
		...family('large', 'many rows', [{ n: 600, d: 5, t: 8 }], on(drawn, 0.3, 0.01)),
		...family('large', 'many steps', [{ n: 20, d: 3, t: 400 }], on(drawn, 0.2, 0.05)),
		...family('large', 'many columns', [{ n: 120, d: 64, t: 12 }], on(drawn, 0.05, 0.02)),
		...family('adversarial', 'scores in the hundreds', [{ n: 12, d: 2, t: 4 }], on(large, 0.05, 0)),
		...family('adversarial', 'scores in the thousands', [{ n: 20, d: 3, t: 3 }], on(large, 0.5, 0.001)),
		...family('adversarial', 'separated groups, no penalty', [{ n: 16, d: 2, t: 60 }], on(separated, 1, 0)),
		...family(
			'adversarial',
			'separated groups, a penalty',
			[{ n: 24, d: 3, t: 60 }],
			on(separated, 0.05, 0.1),
		),
		fixed('adversarial', 'surely wrong, by a score of 2,000', [
			[[1000], [1000], [-1000]],
			[1, 1, 1],
			4,
			2,
			0,
		]),
	],
	check: fields({
		weights: close({ rel: 1e-6, abs: 1e-8 }),
		bias: close({ rel: 1e-6, abs: 1e-8 }),
		losses: close({ rel: 1e-6, abs: 1e-8 }),
	}),
	limits: { opsFloor: 4e6 },
});
