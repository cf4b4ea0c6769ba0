import { close } from '#lib/judge/check/close.ts';
import { fields } from '#lib/judge/check/fields.ts';
import { defineProblem, family, fixed, fn, sample, type Make } from '#lib/judge/problem.ts';
import type { Random } from '#lib/judge/random.ts';
import { plot } from './plot.ts';

/** k distinct labels. */
type Names = (k: number, random: Random) => number[];

const fromZero: Names = (k) => Array.from({ length: k }, (_, c) => c);
/** Negative ones too, with gaps, in any order. */
const gapped: Names = (k, random) =>
	random.shuffle(fromZero(k, random).map((c) => 3 * (c - (k >> 1)) + random.integer(0, 2)));
const farApart: Names = (k, random) => gapped(k, random).map((label) => label * 1_000_003);
const beyond32Bits: Names = (k, random) => gapped(k, random).map((label) => 2 ** 32 * label + 1);

/** Any label as likely as any other. */
const drawn =
	(names: Names): Make =>
	({ n = 0, k = 1 }, random) => {
		const labels = names(k, random);
		return [Array.from({ length: n }, () => random.choice(labels))];
	};

/** Each label as often as any other, or once more, in any order. */
const even =
	(names: Names): Make =>
	({ n = 0, k = 1 }, random) => {
		const labels = names(k, random);
		return [random.shuffle(Array.from({ length: n }, (_, i) => labels[i % k]!))]; // in range
	};

/** The first label takes half of the rows, the next half of the rest, and so on. */
const halving =
	(names: Names): Make =>
	({ n = 0, k = 1 }, random) => {
		const labels = names(k, random);
		const draw = (c: number): number => (c === k - 1 || random.next() < 0.5 ? labels[c]! : draw(c + 1));
		return [Array.from({ length: n }, () => draw(0))];
	};

/** All rows but k - 1 have one label. */
const rare: Make = ({ n = 0, k = 1 }, random) => {
	const labels = gapped(k, random);
	return [random.shuffle(Array.from({ length: n }, (_, i) => labels[i < k ? i : 0]!))]; // in range
};

/** Equal labels stand together. */
const inRuns: Make = ({ n = 0, k = 1 }, random) => {
	const labels = gapped(k, random);
	return [Array.from({ length: n }, (_, i) => labels[Math.floor((i * k) / n)]!)]; // in range
};

export default defineProblem({
	title: 'Entropy and Gini impurity',
	level: 'easy',
	topics: ['trees', 'classification', 'probability'],
	summary:
		'How mixed a list of labels is: its entropy in bits and its Gini impurity, 0 for a list without any.',
	entry: fn('impurity', { labels: 'integer[n]' }),
	sizes: {
		n: { label: 'labels', min: 0, sweep: [64, 8192], base: 1024 },
		k: { label: 'different labels', sweep: [4, 1024], base: 16 },
	},
	complexity: { time: 'n + k', space: 'k' },
	cost: ({ n = 0, k = 1 }) => [Array.from({ length: Math.max(n, k) }, (_, i) => i % k)],
	plot,
	check: fields({ entropy: close(), gini: close() }),
	limits: { opsFloor: 4e6 },
	cases: [
		sample('two labels, one three times as often', [[1, 1, 0, 1]]),
		sample('four labels, each as often', [[3, -7, 10, 5]]),
		sample('one label only', [[2, 2, 2]]),

		fixed('edge', 'no labels', [[]]),
		fixed('edge', 'one label', [[4]]),
		fixed('edge', 'one label, 0', [[0]]),
		fixed('edge', 'two equal labels', [[1, 1]]),
		fixed('edge', 'two different labels', [[1, 0]]),
		fixed('edge', 'three different labels', [[0, 1, 2]]),
		fixed('edge', 'two of three', [[0, 0, 1]]),
		fixed('edge', 'negative labels', [[-1, -2, -1, -1, -2]]),
		fixed('edge', 'a gap between labels', [[0, 2, 2, 5]]),
		fixed('edge', 'equal labels apart from each other', [[1, 0, 1, 0, 1]]),
		fixed('edge', 'labels of opposite sign', [[-3, 3, 3, -3, 3, 0]]),
		fixed('edge', '1, 11 and 111', [[11, 1, 111, 1, 11, 1]]),

		...family('degenerate', 'equal labels', [{ n: 17 }], ({ n = 0 }, random) => [
			Array.from({ length: n }, () => random.integer(-5, 5)).map((_, __, drawn) => drawn[0]!),
		]),
		...family('degenerate', 'all labels differ', [{ n: 5 }, { n: 13 }, { n: 64 }], ({ n = 0 }, random) =>
			even(gapped)({ n, k: Math.max(1, n) }, random),
		),
		...family(
			'degenerate',
			'each as often',
			[
				{ n: 12, k: 2 },
				{ n: 15, k: 5 },
				{ n: 32, k: 8 },
			],
			even(gapped),
		),

		...family(
			'random',
			'labels from 0',
			[
				{ n: 8, k: 2 },
				{ n: 20, k: 3 },
				{ n: 60, k: 6 },
			],
			drawn(fromZero),
		),
		...family(
			'random',
			'negative labels and gaps',
			[
				{ n: 10, k: 3 },
				{ n: 40, k: 4 },
				{ n: 90, k: 12 },
			],
			drawn(gapped),
		),
		...family(
			'random',
			'each label half as often as the one before',
			[
				{ n: 12, k: 3 },
				{ n: 50, k: 6 },
				{ n: 200, k: 8 },
			],
			halving(gapped),
		),
		...family(
			'random',
			'equal labels stand together',
			[
				{ n: 14, k: 3 },
				{ n: 45, k: 7 },
			],
			inRuns,
		),

		...family('large', 'many labels, few different', [{ n: 20_000, k: 5 }], halving(fromZero)),
		...family('large', 'many labels, many different', [{ n: 12_000, k: 3000 }], drawn(gapped)),
		...family('large', 'all labels differ, many', [{ n: 8000, k: 8000 }], even(gapped)),

		...family('adversarial', 'labels far apart', [{ n: 30, k: 5 }], drawn(farApart)),
		...family('adversarial', 'labels beyond 32 bits', [{ n: 24, k: 4 }], drawn(beyond32Bits)),
		...family(
			'adversarial',
			'one label rare',
			[
				{ n: 30, k: 2 },
				{ n: 2000, k: 2 },
			],
			rare,
		),
		...family('adversarial', 'a thousand different labels', [{ n: 1500, k: 1000 }], even(gapped)),
	],
});
