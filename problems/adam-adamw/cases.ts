import { family, fixed, sample, type Case, type Make, type Sizes } from '#lib/judge/problem.ts';
import type { Random } from '#lib/judge/random.ts';
import type { Input } from '#lib/judge/value.ts';

interface Settings {
	readonly rate?: number;
	readonly beta1?: number;
	readonly beta2?: number;
	readonly epsilon?: number;
	readonly decay?: number;
	readonly decoupled?: boolean;
}
interface Given {
	readonly theta: number[];
	readonly gradients: number[][];
}
type Draw = (sizes: Sizes, random: Random) => Given;

function input({ theta, gradients }: Given, settings: Settings): Input {
	const { rate = 0.01, beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8, decay = 0, decoupled = false } = settings;
	return [theta, gradients, rate, beta1, beta2, epsilon, decay, decoupled];
}
const on =
	(draw: Draw, settings: Settings = {}): Make =>
	(sizes, random) =>
		input(draw(sizes, random), settings);

const scattered: Draw = ({ d = 1, t = 0 }, random) => ({
	theta: random.vector(d),
	gradients: random.matrix(t, d),
});

/** Every entry of every gradient put through a function of it, its step and its parameter. */
const mapped =
	(by: (value: number, step: number, j: number) => number): Draw =>
	(sizes, random) => {
		const { theta, gradients } = scattered(sizes, random);
		return { theta, gradients: gradients.map((row, step) => row.map((value, j) => by(value, step, j))) };
	};

const magnitudes = [1e-6, 1e-3, 1, 1e3, 1e6];
const ofAllSizes = mapped((value, _, j) => value * magnitudes[j % magnitudes.length]!);
const growing = mapped((value, step) => value * magnitudes[Math.floor(step / 3) % magnitudes.length]!);
const tiny = mapped((value) => 1e-9 * value);
const small = mapped((value) => 1e-5 * value);
const constant = mapped((_, __, j) => j + 1);
const alternating = mapped((_, step, j) => (step % 2 === 0 ? 1 : -1) * (j + 2));
const firstOnly = mapped((value, step) => (step === 0 ? value : 0));
const lastOnly =
	(draw: Draw): Draw =>
	(sizes, random) => {
		const { theta, gradients } = draw(sizes, random);
		return {
			theta,
			gradients: gradients.map((row, step) => (step === gradients.length - 1 ? row : row.map(() => 0))),
		};
	};

/** As of the embeddings of words: nearly all entries are 0. */
const sparse: Draw = ({ d = 1, t = 0 }, random) => ({
	theta: random.vector(d),
	gradients: Array.from({ length: t }, () =>
		Array.from({ length: d }, () => (random.integer(0, 3) === 0 ? random.value() : 0)),
	),
});

const from =
	(start: (value: number) => number, draw: Draw): Draw =>
	(sizes, random) => {
		const { theta, gradients } = draw(sizes, random);
		return { theta: theta.map(start), gradients };
	};

const penalty = { decay: 0.1, decoupled: false };
const decoupled = { decay: 0.1, decoupled: true };
const few = { d: 2, t: 3 };
const some = { d: 4, t: 8 };
const more = { d: 10, t: 40 };

/** The work follows from the sizes, whatever the numbers are. */
export const cost: Make = on(scattered, decoupled);

export const cases: readonly Case[] = [
	sample('one step', [[1], [[2]], 0.5, 0.5, 0.75, 0.5, 0, false]),
	sample('two steps with decoupled decay', [
		[1, -2],
		[
			[0.5, 4],
			[-0.5, 4],
		],
		0.1,
		0.9,
		0.999,
		1e-8,
		0.5,
		true,
	]),
	sample('the same with decay as a penalty', [
		[1, -2],
		[
			[0.5, 4],
			[-0.5, 4],
		],
		0.1,
		0.9,
		0.999,
		1e-8,
		0.5,
		false,
	]),

	fixed('edge', 'no steps', [[1, -2], [], 0.1, 0.9, 0.999, 1e-8, 0.5, true]),
	fixed('edge', 'one step, decoupled', [[3], [[-2]], 0.25, 0.5, 0.75, 1, 0.5, true]),
	fixed('edge', 'one step, penalty', [[3], [[-2]], 0.25, 0.5, 0.75, 1, 0.5, false]),
	...family('edge', 'one parameter', [{ d: 1, t: 6 }], on(scattered)),
	...family('edge', 'a rate of 0', [some], on(scattered, { rate: 0, ...penalty })),
	...family('edge', 'no memory of gradients', [some], on(scattered, { beta1: 0, beta2: 0, epsilon: 0.5 })),
	...family('edge', 'no memory of first moments', [some], on(scattered, { beta1: 0 })),
	...family('edge', 'no memory of second moments', [some], on(scattered, { beta2: 0 })),
	...family('edge', 'equal memories', [some], on(scattered, { beta1: 0.8, beta2: 0.8 })),
	...family('edge', 'an epsilon of 1', [some], on(scattered, { epsilon: 1, ...decoupled })),

	...family('degenerate', 'gradients of zero', [some], on(mapped(() => 0))),
	...family(
		'degenerate',
		'gradients of zero, decoupled decay',
		[some],
		on(
			mapped(() => 0),
			decoupled,
		),
	),
	...family(
		'degenerate',
		'gradients of zero, penalty',
		[some],
		on(
			mapped(() => 0),
			penalty,
		),
	),
	...family(
		'degenerate',
		'parameters of zero',
		[some],
		on(
			from(() => 0, scattered),
			decoupled,
		),
	),
	...family(
		'degenerate',
		'parameters of zero, penalty',
		[some],
		on(
			from(() => 0, scattered),
			penalty,
		),
	),
	...family('degenerate', 'one gradient again and again', [some], on(constant)),
	...family('degenerate', 'signs in turn', [some, { d: 2, t: 21 }], on(alternating)),
	...family('degenerate', 'a gradient in the first step only', [{ d: 3, t: 15 }], on(firstOnly)),
	...family('degenerate', 'a gradient in the last step only', [{ d: 3, t: 15 }], on(lastOnly(scattered))),

	...family('random', 'no decay', [few, some, more], on(scattered)),
	...family('random', 'decoupled decay', [few, some, more], on(scattered, decoupled)),
	...family('random', 'decay as a penalty', [few, some, more], on(scattered, penalty)),
	...family(
		'random',
		'short memories',
		[some, more],
		on(scattered, { beta1: 0.5, beta2: 0.7, rate: 0.1, ...decoupled }),
	),
	...family('random', 'sparse gradients', [some, more], on(sparse)),
	...family('random', 'sparse gradients, penalty', [more], on(sparse, penalty)),
	...family(
		'random',
		'a high rate and a strong decay',
		[some],
		on(scattered, { rate: 0.5, decay: 0.6, decoupled: true }),
	),

	...family('large', 'many parameters', [{ d: 2000, t: 10 }], on(scattered, decoupled)),
	...family('large', 'many steps', [{ d: 2, t: 2500 }], on(scattered, penalty)),
	...family('large', 'many steps, sparse', [{ d: 10, t: 800 }], on(sparse, decoupled)),

	...family(
		'adversarial',
		'gradients of all sizes',
		[
			{ d: 5, t: 10 },
			{ d: 10, t: 30 },
		],
		on(ofAllSizes),
	),
	...family(
		'adversarial',
		'gradients of all sizes, decoupled',
		[{ d: 10, t: 30 }],
		on(ofAllSizes, decoupled),
	),
	...family('adversarial', 'gradients that grow', [{ d: 3, t: 15 }], on(growing)),
	...family('adversarial', 'gradients below epsilon', [some], on(tiny)),
	...family('adversarial', 'gradients below epsilon, decoupled', [some], on(tiny, decoupled)),
	...family('adversarial', 'small gradients', [some, more], on(small)),
	...family('adversarial', 'small gradients, a last one only', [{ d: 3, t: 12 }], on(lastOnly(small))),
	...family(
		'adversarial',
		'large parameters',
		[some],
		on(
			from((value) => 1e4 * value, scattered),
			penalty,
		),
	),
	...family(
		'adversarial',
		'large parameters, decoupled',
		[some],
		on(
			from((value) => 1e4 * value, scattered),
			decoupled,
		),
	),
	...family(
		'adversarial',
		'small parameters, small rate',
		[some],
		on(
			from((value) => 1e-4 * value, scattered),
			{ rate: 1e-6, ...decoupled },
		),
	),
	...family('adversarial', 'a long memory', [more], on(scattered, { beta1: 0.99, beta2: 0.99999 })),
];
