import { family, fixed, sample, type Case, type Make } from '#lib/judge/problem.ts';
import type { Random } from '#lib/judge/random.ts';
import type { Input } from '#lib/judge/value.ts';

type Kind = 'relu' | 'leaky-relu' | 'sigmoid' | 'tanh' | 'gelu';
const kinds: readonly Kind[] = ['relu', 'leaky-relu', 'sigmoid', 'tanh', 'gelu'];

/** Entries that `at` makes, and a gradient for each. */
const on =
	(kind: Kind, at: (random: Random, i: number) => number): Make =>
	({ n = 0 }, random) => {
		const x = Array.from({ length: n }, (_, i) => at(random, i));
		return [kind, x, gradientFor(x, random)];
	};

/** No entry is 0, so that every slope shows. */
function gradientFor(x: readonly number[], random: Random): number[] {
	return x.map(() => (random.style === 'real' ? random.normal(0, 2) : random.choice([-3, -2, 2, 3])));
}

/** Around 0, where the slopes change. */
export const drawn = (kind: Kind): Make => on(kind, (random) => random.value(0, 2));

/** From -1000 to 1000, evenly. */
const wide = (kind: Kind): Make =>
	on(kind, (random) => (random.style === 'real' ? random.uniform(-1000, 1000) : random.integer(-1000, 1000)));

/** Where a function is nearly flat, and beyond where e^x and e^2x overflow. */
const turns = [1, 2, 3, 5, 9, 18, 20, 37, 40, 350, 355, 400, 709, 710, 745, 750, 999, 1000];
const flat = (kind: Kind): Make => on(kind, (random) => random.choice(turns) * random.choice([-1, 1]));

/** Around 0, at distances down to a billionth. */
const nearZero = (kind: Kind): Make =>
	on(kind, (random) => random.choice([1e-9, 1e-6, 1e-3, 0.1]) * random.choice([-1, 1]));

/** Either sign of 0 among others. */
const zeros = (kind: Kind): Make => on(kind, (random) => random.choice([0, -0, 0, 1, -1]));

const ends = (kind: Kind): Input => [kind, [-1000, 1000, -500, 500, -1, 1], [1, 1, -2, 2, 3, -3]];

export const cases: readonly Case[] = [
	sample('ReLU', ['relu', [-2, 0, 3], [5, 5, 5]]),
	sample('sigmoid', ['sigmoid', [0, 2, -1000], [4, 4, 4]]),
	sample('GELU', ['gelu', [-1, 0, 1, 1000], [1, 2, 1, 3]]),

	fixed('edge', 'no entries', ['tanh', [], []]),
	...kinds.map((kind) => fixed('edge', `${kind}, one entry`, [kind, [-1.5], [2]])),
	...kinds.map((kind) => fixed('edge', `${kind}, both ends`, ends(kind))),
	...kinds.map((kind) => fixed('edge', `${kind} at 0`, [kind, [0, -0, 0], [1, 2, -3]])),

	...kinds.flatMap((kind) => family('degenerate', `${kind}, zeros among ones`, [{ n: 8 }], zeros(kind))),
	fixed('degenerate', 'no gradient comes in', ['gelu', [-1, 0, 2, 700], [0, 0, 0, 0]]),
	fixed('degenerate', 'equal entries', ['leaky-relu', [-4, -4, -4], [1, -1, 0]]),

	...kinds.flatMap((kind) => family('random', `${kind}, around 0`, [{ n: 6 }, { n: 40 }], drawn(kind))),
	...kinds.flatMap((kind) => family('large', `${kind}, many entries`, [{ n: 6000 }], drawn(kind))),

	...kinds.flatMap((kind) => family('adversarial', `${kind}, far from 0`, [{ n: 30 }], wide(kind))),
	...kinds.flatMap((kind) => family('adversarial', `${kind}, where it is flat`, [{ n: 40 }], flat(kind))),
	...kinds.flatMap((kind) => family('adversarial', `${kind}, close to 0`, [{ n: 12 }], nearZero(kind))),
];
