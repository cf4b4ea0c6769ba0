import { family, fixed, sample, type Case, type Make, type Sizes } from '#lib/judge/problem.ts';
import { Random } from '#lib/judge/random.ts';
import { RandomStream, type Input, type Value } from '#lib/judge/value.ts';

type Rows = number[][];
/** Draws rows, n of them unless told otherwise. */
type Draw = (rows?: number) => Rows;

/** A layer of its own stream, and the calls that `steps` makes. */
const script =
	(p: number, steps: (draw: Draw, sizes: Sizes, random: Random) => Value[]): Make =>
	(sizes, random) => {
		const { n = 1, d = 1 } = sizes;
		const layer: Value = ['new', p, new RandomStream(random.seed())];
		return [layer, ...steps((rows = n) => random.matrix(rows, d, 0, 2).map(away), sizes, random)];
	};

/** No entry is 0 unless a case says so: what is dropped is then seen. */
function away(row: readonly number[]): number[] {
	return row.map((value) => (value === 0 ? 1 : value));
}

const train = (X: Rows): Value => ['forward', X, true];
const evaluate = (X: Rows): Value => ['forward', X, false];
const backward = (dY: Rows): Value => ['backward', dY];

/** One training step. */
export const once = (p: number): Make =>
	script(p, (draw) => {
		const X = draw();
		return [train(X), backward(draw())];
	});

const withZeros = script(0.4, (draw, _, random) => [
	train(draw().map((row) => row.map((value) => random.choice([0, value])))),
	backward(draw()),
	train(draw()),
]);
const evaluatedBetween = (p: number): Make =>
	script(p, (draw) => [
		evaluate(draw()),
		train(draw()),
		backward(draw()),
		evaluate(draw()),
		backward(draw()),
		train(draw()),
		backward(draw()),
	]);
const evaluatedOnly = script(0.7, (draw) => [evaluate(draw()), backward(draw()), evaluate(draw())]);
const backwardTwice = script(0.3, (draw) => [train(draw()), backward(draw()), backward(draw())]);
const trainedTwice = script(0.5, (draw) => [train(draw()), train(draw()), backward(draw())]);
const otherShapes = script(0.5, (draw, { n = 1 }) => [
	train(draw(n + 2)),
	train(draw(1)),
	backward(draw(1)),
	train(draw()),
	backward(draw()),
]);
const emptyBetween = script(0.5, (draw) => [
	train(draw()),
	train([]),
	backward([]),
	train(draw()),
	backward(draw()),
]);
const steps = script(0.25, (draw) =>
	Array.from({ length: 5 }, () => [train(draw()), backward(draw())]).flat(),
);
const equalEntries = script(0.5, (draw) => {
	const ones = draw().map((row) => row.map(() => 1));
	return [train(ones), backward(ones)];
});

/** p is one of the numbers that the stream gives: that entry is kept. */
const atADraw: Make = ({ n = 1, d = 1 }, random) => {
	const seed = random.seed();
	const draws = new Random(seed);
	const numbers = Array.from({ length: n * d }, () => draws.next());
	const X = random.matrix(n, d, 0, 2).map(away);
	return [
		['new', random.choice(numbers), new RandomStream(seed)],
		['forward', X, true],
		['backward', X],
	];
};

const small = (seed: number, p: number, ...calls: Value[]): Input => [
	['new', p, new RandomStream(seed)],
	...calls,
];

export const cases: readonly Case[] = [
	sample(
		'a training step',
		small(
			1,
			0.5,
			train([
				[1, 2, 3],
				[4, 5, 6],
			]),
			backward([
				[1, 1, 1],
				[1, 1, 1],
			]),
		),
	),
	sample(
		'evaluation changes nothing and draws nothing',
		small(7, 0.5, evaluate([[1, 2, 3, 4]]), backward([[5, 6, 7, 8]]), train([[1, 2, 3, 4]])),
	),
	sample('each forward draws anew', small(9, 0.5, train([[1, 1, 1, 1]]), train([[1, 1, 1, 1]]))),

	...family(
		'edge',
		'one entry',
		[
			{ n: 1, d: 1 },
			{ n: 1, d: 1 },
			{ n: 1, d: 1 },
		],
		once(0.5),
	),
	...family('edge', 'one row', [{ n: 1, d: 9 }], once(0.5)),
	...family('edge', 'one column', [{ n: 9, d: 1 }], once(0.5)),
	...family('edge', 'as many rows as columns', [{ n: 4, d: 4 }], once(0.5)),
	fixed('edge', 'no rows', small(5, 0.5, train([]), backward([]), evaluate([]))),
	...family('edge', 'no rows between', [{ n: 2, d: 3 }], emptyBetween),
	...family('edge', 'backward twice', [{ n: 3, d: 3 }], backwardTwice),
	...family('edge', 'batches of other sizes', [{ n: 3, d: 4 }], otherShapes),

	...family('degenerate', 'p is 0', [{ n: 3, d: 4 }], once(0)),
	...family(
		'degenerate',
		'p is 1',
		[
			{ n: 3, d: 4 },
			{ n: 1, d: 1 },
		],
		once(1),
	),
	...family('degenerate', 'p is 1, evaluated between', [{ n: 2, d: 3 }], evaluatedBetween(1)),
	...family('degenerate', 'equal entries', [{ n: 4, d: 5 }], equalEntries),
	...family(
		'degenerate',
		'many zeros',
		[
			{ n: 5, d: 4 },
			{ n: 12, d: 6 },
		],
		withZeros,
	),
	...family('degenerate', 'only evaluated', [{ n: 3, d: 3 }], evaluatedOnly),

	...[0.1, 0.25, 0.5, 0.8, 0.95].flatMap((p) =>
		family(
			'random',
			`p = ${p}`,
			[
				{ n: 5, d: 4 },
				{ n: 20, d: 8 },
			],
			once(p),
		),
	),
	...family(
		'random',
		'five steps',
		[
			{ n: 4, d: 5 },
			{ n: 10, d: 10 },
		],
		steps,
	),
	...family(
		'random',
		'evaluated between',
		[
			{ n: 3, d: 4 },
			{ n: 8, d: 6 },
		],
		evaluatedBetween(0.5),
	),
	...family('random', 'forward twice, then backward', [{ n: 4, d: 4 }], trainedTwice),

	...family('large', 'many rows', [{ n: 3000, d: 4 }], once(0.5)),
	...family('large', 'many columns', [{ n: 4, d: 3000 }], once(0.2)),

	...family(
		'adversarial',
		'p is one of the draws',
		[
			{ n: 1, d: 1 },
			{ n: 3, d: 3 },
			{ n: 6, d: 5 },
		],
		atADraw,
	),
	...family('adversarial', 'nearly all dropped', [{ n: 20, d: 10 }], once(0.995)),
	...family('adversarial', 'nearly none dropped', [{ n: 20, d: 10 }], once(0.005)),
	...family(
		'adversarial',
		'entries of other sizes',
		[{ n: 6, d: 6 }],
		script(0.5, (draw, _, random) => [
			train(draw().map((row) => row.map((value) => value * random.choice([1e-6, 1, 1e6])))),
			backward(draw()),
		]),
	),
];
