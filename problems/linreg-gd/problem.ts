import { close } from '#lib/judge/check/close.ts';
import { fields } from '#lib/judge/check/fields.ts';
import { linear } from '#lib/judge/datasets.ts';
import { defineProblem, family, fixed, fn, sample, type Make } from '#lib/judge/problem.ts';
import type { Random } from '#lib/judge/random.ts';
import { plot } from './plot.ts';

type Rows = { X: number[][]; y: number[] };
type Draw = (sizes: Record<string, number>, random: Random) => Rows;

/** A case of `t` steps at a rate, around a data set. */
const on =
	(draw: Draw, rate: number): Make =>
	(sizes, random) => {
		const { X, y } = draw(sizes, random);
		return [X, y, rate, sizes.t!];
	};

const noisy: Draw = ({ n, d }, random) => linear(random, n!, d!, 0.5);
const exactly: Draw = ({ n, d }, random) => linear(random, n!, d!, 0);
const unrelated: Draw = ({ n, d }, random) => ({ X: random.matrix(n!, d!), y: random.vector(n!, 5, 2) });
const equalRows: Draw = ({ n, d }, random) => {
	const row = random.vector(d!);
	return { X: Array.from({ length: n! }, () => [...row]), y: random.vector(n!) };
};
const constantColumn: Draw = (sizes, random) => {
	const { X, y } = noisy(sizes, random);
	return { X: X.map((row) => row.map((value, j) => (j === 0 ? 2 : value))), y };
};
const equalColumns: Draw = (sizes, random) => {
	const { X, y } = noisy(sizes, random);
	return { X: X.map((row) => row.map(() => row[0]!)), y };
};
const constantTarget: Draw = ({ n, d }, random) => ({
	X: random.matrix(n!, d!),
	y: Array.from({ length: n! }, () => 7),
});

/** The entries times `scale`, the targets times `targets`. */
const scaled =
	(scale: number, targets: number): Draw =>
	(sizes, random) => {
		const { X, y } = noisy(sizes, random);
		return { X: X.map((row) => row.map((value) => scale * value)), y: y.map((value) => targets * value) };
	};

const tolerance = close({ rel: 1e-6, abs: 1e-8 });

export default defineProblem({
	title: 'Linear regression by gradient descent',
	level: 'easy',
	topics: ['linear models', 'regression', 'optimisation'],
	summary: 'Full-batch gradient descent on the squared error, with an intercept and the loss of every step.',
	entry: fn('linearRegression', { X: 'number[n,d]', y: 'number[n]', rate: 'number', steps: 'integer' }),
	sizes: {
		n: { label: 'rows', sweep: [8, 1024], base: 32 },
		d: { label: 'columns', sweep: [2, 64], base: 6 },
		t: { label: 'steps', min: 0, sweep: [8, 256], base: 16 },
	},
	complexity: { time: 'n·d·t', space: 'd + t' },
	cost: on(noisy, 0.01),
	plot,
	cases: [
		sample('three points on a line, one step', [[[1], [2], [3]], [3, 5, 7], 0.1, 1]),
		sample('two columns, four steps', [
			[
				[1, 0],
				[0, 1],
				[1, 1],
				[2, -1],
			],
			[1, 2, 3, 0],
			0.2,
			4,
		]),
		fixed('edge', 'no steps', [[[1, 2]], [3], 0.1, 0]),
		fixed('edge', 'one row', [[[2, -1]], [4], 0.1, 6]),
		fixed('edge', 'one row, one column', [[[3]], [-2], 0.05, 5]),
		...family('edge', 'one column', [{ n: 10, d: 1, t: 12 }], on(noisy, 0.2)),
		...family('edge', 'more columns than rows', [{ n: 3, d: 8, t: 10 }], on(noisy, 0.05)),
		...family('edge', 'one step', [{ n: 15, d: 3, t: 1 }], on(noisy, 0.3)),
		...family('edge', 'a rate of 0', [{ n: 5, d: 2, t: 3 }], on(noisy, 0)),
		...family('degenerate', 'constant target', [{ n: 12, d: 2, t: 15 }], on(constantTarget, 0.2)),
		...family('degenerate', 'equal rows, different targets', [{ n: 8, d: 2, t: 15 }], on(equalRows, 0.05)),
		...family('degenerate', 'a constant column', [{ n: 14, d: 3, t: 15 }], on(constantColumn, 0.1)),
		...family('degenerate', 'equal columns', [{ n: 14, d: 3, t: 15 }], on(equalColumns, 0.05)),
		fixed('degenerate', 'all entries 0', [
			[
				[0, 0],
				[0, 0],
			],
			[3, 5],
			0.5,
			6,
		]),
		...family(
			'degenerate',
			'targets that do not depend on the rows',
			[{ n: 25, d: 3, t: 20 }],
			on(unrelated, 0.2),
		),
		...family(
			'random',
			'a line with noise',
			[
				{ n: 4, d: 2, t: 6 },
				{ n: 10, d: 2, t: 20 },
				{ n: 20, d: 3, t: 30 },
				{ n: 30, d: 5, t: 30 },
				{ n: 60, d: 4, t: 40 },
				{ n: 80, d: 8, t: 25 },
				{ n: 100, d: 3, t: 50 },
			],
			on(noisy, 0.1),
		),
		...family(
			'random',
			'exactly linear',
			[
				{ n: 8, d: 2, t: 40 },
				{ n: 30, d: 4, t: 60 },
			],
			on(exactly, 0.15),
		),
		...family('large', 'many rows', [{ n: 800, d: 5, t: 10 }], on(noisy, 0.2)),
		...family('large', 'many steps', [{ n: 10, d: 2, t: 1200 }], on(noisy, 0.1)),
		...family('large', 'many columns', [{ n: 120, d: 64, t: 12 }], on(noisy, 0.03)),
		...family('adversarial', 'targets in the millions', [{ n: 20, d: 2, t: 20 }], on(scaled(1, 1e6), 0.1)),
		...family(
			'adversarial',
			'entries in the thousands, a tiny rate',
			[{ n: 20, d: 3, t: 15 }],
			on(scaled(1000, 1), 1e-7),
		),
		...family(
			'adversarial',
			'entries in the thousandths',
			[{ n: 20, d: 3, t: 15 }],
			on(scaled(0.001, 1), 0.5),
		),
		...family('adversarial', 'a rate so large that it diverges', [{ n: 12, d: 2, t: 8 }], on(noisy, 3)),
		fixed('adversarial', 'diverges to 1e30', [[[100], [-50]], [1, 2], 1, 8]),
	],
	check: fields({ weights: tolerance, bias: tolerance, losses: tolerance }),
	limits: { opsFloor: 4e6 },
});
