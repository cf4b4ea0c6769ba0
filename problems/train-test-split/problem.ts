import { exact } from '#lib/judge/check/exact.ts';
import { fields } from '#lib/judge/check/fields.ts';
import { defineProblem, family, fixed, fn, sample, type Make } from '#lib/judge/problem.ts';
import { RandomStream } from '#lib/judge/value.ts';
import { plot } from './plot.ts';

/** Where rounding decides whether n·ratio is a half or less, right solutions may differ: a half exactly, or far from it. */
const isSettled = (n: number, ratio: number) => {
	const off = Math.abs(n * ratio - Math.floor(n * ratio) - 0.5);
	return off === 0 || off > 1e-9;
};

/** One of the ratios, and a random source. */
const drawn =
	(...ratios: readonly number[]): Make =>
	({ n }, random) => {
		const ratio = random.choice(ratios);
		return [n!, isSettled(n!, ratio) ? ratio : 0.25, new RandomStream(random.seed())];
	};

const anyRatio: Make = ({ n }, random) => {
	const ratio = random.integer(1, 99) / 100;
	return [n!, isSettled(n!, ratio) ? ratio : 0.25, new RandomStream(random.seed())];
};

/** n·ratio ends in a half exactly, where n is odd. */
const halves = drawn(0.5);
const quarters = drawn(0.25, 0.75, 0.125, 0.375);

export default defineProblem({
	title: 'Train/test split',
	level: 'easy',
	topics: ['evaluation', 'sampling'],
	summary: 'Shuffle the rows with a given random source and cut them into training rows and test rows.',
	entry: fn('trainTestSplit', { n: 'integer', ratio: 'number', rng: 'rng' }),
	sizes: { n: { label: 'rows', min: 0, sweep: [32, 8192], base: 64 } },
	complexity: { time: 'n', space: 'n' },
	cost: ({ n }, random) => [n!, 0.25, new RandomStream(random.seed())],
	check: fields({ train: exact(), test: exact() }),
	plot,
	limits: { opsFloor: 20e6 },
	cases: [
		sample('five rows', [5, 0.4, new RandomStream(7)]),
		sample('a half goes up', [6, 0.25, new RandomStream(1)]),
		sample('one row', [1, 0.5, new RandomStream(3)]),

		fixed('edge', 'no rows', [0, 0.3, new RandomStream(11)]),
		fixed('edge', 'no rows, mostly tests', [0, 0.9, new RandomStream(12)]),
		fixed('edge', 'one row, mostly tests', [1, 0.95, new RandomStream(13)]),
		fixed('edge', 'one row, hardly a test', [1, 0.05, new RandomStream(13)]),
		fixed('edge', 'two rows', [2, 0.5, new RandomStream(14)]),
		fixed('edge', 'two rows, hardly a test', [2, 0.1, new RandomStream(16)]),
		fixed('edge', 'one and four fifths', [3, 0.6, new RandomStream(16)]),
		fixed('edge', 'the ratio asks for no test row', [9, 0.04, new RandomStream(17)]),
		fixed('edge', 'the ratio asks for no training row', [9, 0.97, new RandomStream(18)]),
		fixed('edge', 'two and a half', [5, 0.5, new RandomStream(19)]),
		fixed('edge', 'one and a half', [3, 0.5, new RandomStream(20)]),
		fixed('edge', 'a little above a whole number', [100, 0.07, new RandomStream(21)]),
		fixed('edge', 'a little below a whole number', [100, 0.29, new RandomStream(22)]),
		...family('edge', 'three rows', [{ n: 3 }, { n: 3 }, { n: 3 }, { n: 3 }], drawn(0.34)),

		...family('degenerate', 'a tiny ratio', [{ n: 7 }, { n: 20 }], drawn(1e-9)),
		...family('degenerate', 'nearly everything is tested', [{ n: 7 }, { n: 20 }], drawn(1 - 1e-9)),
		...family('degenerate', 'an odd number of rows, half of them', [{ n: 7 }, { n: 13 }], halves),

		...family('random', 'a fifth', [{ n: 10 }, { n: 33 }, { n: 128 }], drawn(0.2)),
		...family('random', 'a third', [{ n: 11 }, { n: 40 }], drawn(1 / 3)),
		...family('random', 'quarters and eighths', [{ n: 12 }, { n: 18 }, { n: 50 }, { n: 100 }], quarters),
		...family('random', 'any ratio', [{ n: 8 }, { n: 15 }, { n: 30 }, { n: 77 }, { n: 200 }], anyRatio),

		...family('large', 'many rows', [{ n: 20_000 }], drawn(0.25)),
		...family('large', 'many rows, half of them', [{ n: 10_001 }], halves),

		...family('adversarial', 'few rows, half of them', [{ n: 5 }, { n: 6 }, { n: 7 }], halves),
		...family('adversarial', 'mostly tests', [{ n: 25 }, { n: 90 }], drawn(0.8, 0.9)),
		...family('adversarial', 'a tenth', [{ n: 25 }, { n: 64 }], drawn(0.1)),
	],
});
