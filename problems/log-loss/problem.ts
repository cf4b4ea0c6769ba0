import { close } from '#lib/judge/check/close.ts';
import { defineProblem, family, fixed, fn, sample, type Make } from '#lib/judge/problem.ts';
import type { Random } from '#lib/judge/random.ts';
import { plot } from './plot.ts';

/** What scikit-learn took for years. */
const small = 1e-15;

/** k probabilities that sum to 1; the larger the sharpness, the further apart. In integer style quotients of small integers. */
const row = (k: number, random: Random, sharpness = 1): number[] => {
	const weights = Array.from({ length: k }, () => {
		if (random.style === 'integer') return random.integer(0, 4);
		const u = random.uniform(0.01, 1);
		let weight = u;
		for (let i = 1; i < sharpness; i++) weight *= u;
		return weight;
	});
	weights[random.integer(0, k - 1)]! += random.style === 'integer' ? 1 : 0.01; // never all 0
	const sum = weights.reduce((total, weight) => total + weight, 0);
	return weights.map((weight) => weight / sum);
};

const likeliest = (p: readonly number[]) => p.indexOf(Math.max(...p));

/** Rows of `make`, and labels that are the likeliest of their row in `share` of the rows and any otherwise. */
const rows =
	(make: (k: number, random: Random) => number[], { eps = small, share = 0.5 } = {}): Make =>
	({ n, k }, random) => {
		const P = Array.from({ length: n! }, () => make(k!, random));
		const y = P.map((p) => (random.next() < share ? likeliest(p) : random.integer(0, k! - 1)));
		return [y, P, eps];
	};

const drawn = (sharpness = 1, options = {}) => rows((k, random) => row(k, random, sharpness), options);

/** All of the probability on one label. */
const oneHot = (k: number, random: Random) => {
	const at = random.integer(0, k - 1);
	return Array.from({ length: k }, (_, j) => (j === at ? 1 : 0));
};

/** A probability for each label by itself, as k yes-or-no models give them. */
const independent = (k: number, random: Random) =>
	Array.from({ length: k }, () =>
		random.style === 'integer' ? random.integer(0, 10) / 10 : random.uniform(0.02, 0.98),
	);

/** Small, zero, negative and above 1 by what rounding leaves. */
const roundedOut = (k: number, random: Random) =>
	Array.from({ length: k }, () => random.choice([0, -1e-17, 1, 1 + 2 ** -52, 0.25, 1e-20, 1e-300]));

const uniform = (k: number) => Array.from({ length: k }, () => 1 / k);

/** True labels have a probability of a hundredth or less: the product of many is 0. */
const unlikely: Make = ({ n, k }, random) => {
	const y = Array.from({ length: n! }, () => random.integer(0, k! - 1));
	const P = y.map((label) => {
		const p = random.uniform(1e-6, 0.01);
		return Array.from({ length: k! }, (_, j) => (j === label ? p : (1 - p) / Math.max(1, k! - 1)));
	});
	return [y, P, small];
};

export default defineProblem({
	title: 'Log loss',
	level: 'easy',
	topics: ['evaluation', 'classification', 'probability'],
	summary: 'The mean negative logarithm of the probabilities that were given to the true labels, clipped.',
	entry: fn('logLoss', { y: 'integer[n]', P: 'number[n,k]', eps: 'number' }),
	sizes: {
		n: { label: 'rows', min: 0, sweep: [16, 4096], base: 64 },
		k: { label: 'labels', sweep: [2, 64], base: 4 },
	},
	complexity: { time: 'n', space: '1' },
	cost: drawn(),
	check: close({ rel: 1e-9, abs: 1e-12 }),
	plot,
	cases: [
		sample('three labels', [
			[0, 1, 1],
			[
				[0.7, 0.2, 0.1],
				[0.1, 0.8, 0.1],
				[0.25, 0.25, 0.5],
			],
			1e-15,
		]),
		sample('clipped on both sides', [
			[1, 0, 1],
			[
				[1, 0],
				[1, 0],
				[0.5, 0.5],
			],
			0.1,
		]),
		sample('rows that do not sum to 1', [
			[2, 0],
			[
				[0.5, 0.9, 0.8],
				[0.4, 0.1, 0.1],
			],
			0.01,
		]),

		fixed('edge', 'no rows', [[], [], 1e-15]),
		fixed('edge', 'one row', [[1], [[0.25, 0.75]], 1e-15]),
		fixed('edge', 'one label', [[0, 0], [[1], [0.5]], 0.125]),
		fixed('edge', 'the probability 0', [[0], [[0, 1]], 1e-15]),
		fixed('edge', 'the probability 1', [[1], [[0, 1]], 1e-15]),
		fixed('edge', 'the probability 1, clipped', [[1], [[0, 1]], 0.25]),
		fixed('edge', 'a probability that is eps', [[0], [[0.1, 0.9]], 0.1]),
		fixed('edge', 'a probability below eps', [[0], [[0.03, 0.97]], 0.1]),
		fixed('edge', 'a probability above 1 - eps', [[1], [[0.03, 0.97]], 0.1]),
		fixed('edge', 'eps is nearly a half', [
			[0, 1, 0],
			[
				[0, 1],
				[0.2, 0.8],
				[0.5, 0.5],
			],
			0.499,
		]),
		fixed('edge', 'eps is so small that 1 - eps is 1', [
			[0, 1],
			[
				[0, 1],
				[0, 1],
			],
			1e-300,
		]),
		fixed('edge', 'the last row counts', [
			[0, 0, 1],
			[
				[1, 0],
				[1, 0],
				[0.5, 0.5],
			],
			1e-12,
		]),
		...family('edge', 'two labels', [{ n: 8, k: 2 }], drawn()),
		...family('edge', 'more labels than rows', [{ n: 2, k: 9 }], drawn()),

		...family('degenerate', 'sure of one label', [{ n: 12, k: 3 }], rows(oneHot)),
		...family('degenerate', 'sure and right', [{ n: 9, k: 3 }], rows(oneHot, { share: 1 })),
		...family(
			'degenerate',
			'sure of one label, eps of a twentieth',
			[{ n: 12, k: 4 }],
			rows(oneHot, { eps: 0.05 }),
		),
		...family('degenerate', 'all labels alike', [{ n: 10, k: 5 }], rows(uniform)),
		...family('degenerate', 'entries a little outside', [{ n: 16, k: 3 }], rows(roundedOut, { share: 0.2 })),

		...family(
			'random',
			'two labels',
			[
				{ n: 10, k: 2 },
				{ n: 60, k: 2 },
			],
			drawn(2),
		),
		...family(
			'random',
			'several labels',
			[
				{ n: 12, k: 3 },
				{ n: 40, k: 5 },
				{ n: 100, k: 10 },
			],
			drawn(2),
		),
		...family(
			'random',
			'eps of a tenth',
			[
				{ n: 15, k: 3 },
				{ n: 40, k: 4 },
				{ n: 90, k: 6 },
			],
			drawn(4, { eps: 0.1 }),
		),
		...family(
			'random',
			'eps of a thousandth',
			[
				{ n: 20, k: 4 },
				{ n: 60, k: 8 },
			],
			drawn(6, { eps: 1e-3 }),
		),
		...family(
			'random',
			'a probability for each label by itself',
			[
				{ n: 12, k: 2 },
				{ n: 40, k: 4 },
				{ n: 80, k: 7 },
			],
			rows(independent, { eps: 0.05 }),
		),

		...family('large', 'many rows', [{ n: 8000, k: 3 }], drawn(3)),
		...family('large', 'many labels', [{ n: 60, k: 1000 }], drawn(2)),
		...family('large', 'many unlikely rows', [{ n: 5000, k: 4 }], unlikely),

		...family('adversarial', 'unlikely rows', [{ n: 200, k: 3 }], unlikely),
		...family('adversarial', 'nearly sure and right', [{ n: 30, k: 3 }], drawn(40, { eps: 1e-15, share: 1 })),
		...family('adversarial', 'nearly sure', [{ n: 30, k: 4 }], drawn(40, { eps: 1e-10 })),
		...family(
			'adversarial',
			'entries a little outside, eps of a fifth',
			[{ n: 20, k: 4 }],
			rows(roundedOut, { eps: 0.2 }),
		),
	],
});
