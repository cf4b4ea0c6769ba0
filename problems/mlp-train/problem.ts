import { close } from '#lib/judge/check/close.ts';
import { fields } from '#lib/judge/check/fields.ts';
import { blobs, logistic, moons } from '#lib/judge/datasets.ts';
import { defineProblem, family, fixed, fn, sample, type Make } from '#lib/judge/problem.ts';
import type { Random } from '#lib/judge/random.ts';
import type { Input } from '#lib/judge/value.ts';
import { plot } from './plot.ts';

type Rows = { X: number[][]; y: number[] };
type Draw = (sizes: Record<string, number>, random: Random) => Rows;

/** The rows with drawn initial parameters. In integer style these are halves, so that a person can follow them. */
function start({ X, y }: Rows, h: number, random: Random, rate: number, epochs: number, spread = 0.7): Input {
	const parameter = () => (random.style === 'real' ? random.normal(0, spread) : random.integer(-2, 2) / 2);
	const W1 = Array.from({ length: h }, () => X[0]!.map(parameter));
	return [X, y, W1, W1.map(parameter), W1.map(parameter), parameter(), rate, epochs];
}

const on =
	(draw: Draw, rate: number, spread?: number): Make =>
	(sizes, random) =>
		start(draw(sizes, random), sizes['h']!, random, rate, sizes['t']!, spread);

const drawn: Draw = ({ n, d }, random) => logistic(random, n!, d!);
const twoMoons: Draw = ({ n }, random) => moons(random, n!);
const grouped: Draw = ({ n, d }, random) => blobs(random, n!, d!, 2, 3);
const oneLabel: Draw = ({ n, d }, random) => ({
	X: random.matrix(n!, d!),
	y: Array.from({ length: n! }, () => 1),
});
const equalRows: Draw = ({ n, d }, random) => {
	const row = random.vector(d!);
	return { X: Array.from({ length: n! }, () => [...row]), y: Array.from({ length: n! }, (_, i) => i % 2) };
};
const large: Draw = (sizes, random) => {
	const { X, y } = drawn(sizes, random);
	return { X: X.map((row) => row.map((value) => 40 * value)), y };
};
const xor: Rows = {
	X: [
		[0, 0],
		[0, 1],
		[1, 0],
		[1, 1],
	],
	y: [0, 1, 1, 0],
};
const onXor =
	(rate: number): Make =>
	({ h, t }, random) =>
		start(xor, h!, random, rate, t!, 1.2);
/** All hidden units alike: they stay alike, and only gradients that are right keep them so. */
const symmetric: Make = (sizes, random) => {
	const { X, y } = drawn(sizes, random);
	const row = X[0]!.map(() => 0.3);
	const hidden = Array.from({ length: sizes['h']! }, () => row);
	return [X, y, hidden.map((w) => [...w]), hidden.map(() => 0.1), hidden.map(() => 0.5), 0, 0.5, sizes['t']!];
};
/** Output weights so large that the scores are in the thousands. */
const sureOutput: Make = (sizes, random) => {
	const { X, y } = drawn(sizes, random);
	const W1 = random.matrix(sizes['h']!, sizes['d']!);
	return [X, y, W1, W1.map(() => 0.2), W1.map((_, k) => (k % 2 === 0 ? 2000 : 1500)), 0, 0.01, sizes['t']!];
};

const tolerance = close({ rel: 1e-6, abs: 1e-8 });

export default defineProblem({
	title: 'Train a two-layer network',
	level: 'medium',
	topics: ['neural networks', 'backpropagation', 'classification'],
	summary:
		'A tanh hidden layer, a sigmoid output, backpropagation and full-batch gradient descent from given weights.',
	entry: fn('trainMlp', {
		X: 'number[n,d]',
		y: 'integer[n]',
		W1: 'number[h,d]',
		b1: 'number[h]',
		w2: 'number[h]',
		b2: 'number',
		rate: 'number',
		epochs: 'integer',
	}),
	sizes: {
		n: { label: 'rows', sweep: [4, 512], base: 4 },
		d: { label: 'columns', sweep: [4, 64], base: 10 },
		h: { label: 'hidden units', sweep: [4, 64], base: 10 },
		t: { label: 'epochs', min: 0, sweep: [4, 256], base: 4 },
	},
	complexity: { time: 'n·d·h·t', space: 'd·h + t' },
	cost: on(drawn, 0.1),
	plot,
	cases: [
		sample('one unit, one epoch', [[[1], [-1]], [1, 0], [[0.5]], [0], [1], 0, 1, 1]),
		sample('exclusive or, three epochs', [
			xor.X,
			xor.y,
			[
				[1, -1],
				[-1, 1],
			],
			[0, 0],
			[1, 1],
			-0.5,
			0.5,
			3,
		]),
		fixed('edge', 'no epochs', [[[1, 2]], [1], [[0.1, 0.2]], [0.3], [0.4], 0.5, 0.1, 0]),
		fixed('edge', 'one row', [
			[[2, -1]],
			[0],
			[
				[0.1, 0.2],
				[-0.3, 0.1],
			],
			[0, 0.1],
			[0.5, -0.5],
			0.1,
			0.5,
			4,
		]),
		...family('edge', 'one column', [{ n: 8, d: 1, h: 3, t: 6 }], on(drawn, 0.3)),
		...family('edge', 'one hidden unit', [{ n: 8, d: 3, h: 1, t: 6 }], on(drawn, 0.3)),
		...family('edge', 'one epoch', [{ n: 12, d: 3, h: 4, t: 1 }], on(drawn, 0.6)),
		...family('edge', 'a rate of 0', [{ n: 5, d: 2, h: 2, t: 3 }], on(drawn, 0)),
		...family('edge', 'more units than rows', [{ n: 2, d: 2, h: 9, t: 5 }], on(drawn, 0.2)),
		...family('degenerate', 'only label 1', [{ n: 8, d: 2, h: 3, t: 10 }], on(oneLabel, 0.5)),
		...family('degenerate', 'equal rows, labels in turn', [{ n: 6, d: 2, h: 3, t: 10 }], on(equalRows, 0.4)),
		...family('degenerate', 'units that start alike', [{ n: 10, d: 3, h: 4, t: 8 }], symmetric),
		fixed('degenerate', 'all weights 0', [
			xor.X,
			xor.y,
			[
				[0, 0],
				[0, 0],
			],
			[0, 0],
			[0, 0],
			0,
			1,
			5,
		]),
		fixed('degenerate', 'all entries 0', [
			[
				[0, 0],
				[0, 0],
			],
			[1, 1],
			[[1, 2]],
			[0.5],
			[1],
			0,
			0.5,
			4,
		]),
		...family(
			'random',
			'drawn from a line',
			[
				{ n: 4, d: 2, h: 2, t: 4 },
				{ n: 10, d: 2, h: 3, t: 10 },
				{ n: 16, d: 3, h: 4, t: 12 },
				{ n: 20, d: 5, h: 6, t: 10 },
				{ n: 40, d: 4, h: 5, t: 8 },
				{ n: 30, d: 8, h: 3, t: 15 },
			],
			on(drawn, 0.3),
		),
		...family(
			'random',
			'two moons',
			[
				{ n: 20, h: 4, t: 20 },
				{ n: 40, h: 6, t: 15 },
			],
			on(twoMoons, 0.5),
		),
		...family(
			'random',
			'two groups',
			[
				{ n: 12, d: 2, h: 3, t: 20 },
				{ n: 30, d: 3, h: 4, t: 10 },
			],
			on(grouped, 0.2),
		),
		...family(
			'large',
			'exclusive or, learned',
			[
				{ h: 4, t: 300 },
				{ h: 6, t: 300 },
			],
			onXor(0.5),
		),
		...family('large', 'many rows', [{ n: 250, d: 4, h: 6, t: 3 }], on(drawn, 0.3)),
		...family('large', 'many units', [{ n: 20, d: 4, h: 50, t: 4 }], on(drawn, 0.05)),
		...family('large', 'many columns', [{ n: 30, d: 60, h: 5, t: 4 }], on(drawn, 0.05, 0.2)),
		...family('adversarial', 'saturated units', [{ n: 10, d: 2, h: 3, t: 5 }], on(large, 0.1)),
		...family('adversarial', 'scores in the thousands', [{ n: 8, d: 2, h: 3, t: 3 }], sureOutput),
		...family('adversarial', 'large initial weights', [{ n: 12, d: 3, h: 4, t: 6 }], on(drawn, 0.2, 4)),
	],
	check: fields({ W1: tolerance, b1: tolerance, w2: tolerance, b2: tolerance, losses: tolerance }),
	limits: { opsFloor: 3e6 },
});
