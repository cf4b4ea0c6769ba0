import { close } from '#lib/judge/check/close.ts';
import { defineProblem, family, fixed, fn, sample, type Make } from '#lib/judge/problem.ts';
import type { Random } from '#lib/judge/random.ts';
import { plot } from './plot.ts';

/** n labels, about `share` of them 1; both occur where there are two rows or more. */
const labelsOf = (n: number, random: Random, share = 0.5) =>
	random.shuffle(
		Array.from({ length: n }, (_, i) => (i === 0 ? 1 : i === 1 ? 0 : random.next() < share ? 1 : 0)),
	);

/** Normal scores, those of label 1 higher by `gap`. */
const drawn =
	({ gap = 1, share = 0.5, scale = 1, offset = 0 } = {}): Make =>
	({ n }, random) => {
		const y = labelsOf(n!, random, share);
		return [y, y.map((label) => offset + scale * random.value(gap * label))];
	};

/** Scores out of a few, so that most pairs of rows are ties or nearly all are. */
const coarse =
	(scores: readonly number[], share = 0.5): Make =>
	({ n }, random) => {
		const y = labelsOf(n!, random, share);
		return [
			y,
			y.map((label) => scores[Math.min(random.integer(0, scores.length - 1) + label, scores.length - 1)]!),
		];
	};

/** Every row of label 1 above every other, or below. */
const separated =
	(sign: 1 | -1): Make =>
	({ n }, random) => {
		const y = labelsOf(n!, random);
		return [y, y.map((label) => sign * (10 * label + random.uniform(1, 9)))];
	};

const oneLabel =
	(label: 0 | 1): Make =>
	({ n }, random) => [Array.from({ length: n! }, () => label), random.vector(n!)];

/** Groups of equal scores, one after another in the input; within a group one label comes before the other. */
const groupsInOrder =
	(first: 0 | 1, direction: 1 | -1): Make =>
	({ n }, random) => {
		const rows = labelsOf(n!, random).map((label) => ({ label, score: random.integer(0, 3) }));
		rows.sort(
			(a, b) => direction * (a.score - b.score) || (first === 1 ? b.label - a.label : a.label - b.label),
		);
		return [rows.map(({ label }) => label), rows.map(({ score }) => score)];
	};

/** Whole numbers of one to four digits: as text they have another order. */
const manyDigits: Make = ({ n }, random) => {
	const y = labelsOf(n!, random);
	return [
		y,
		y.map(
			(label) =>
				random.choice([random.integer(0, 9), random.integer(10, 99), random.integer(100, 2000)]) + label,
		),
	];
};

/** Scores that differ in their last bits only. */
const nearlyEqual: Make = ({ n }, random) => {
	const y = labelsOf(n!, random);
	return [y, y.map((label) => 0.5 + (random.integer(0, 6) + 2 * label) * 2 ** -52)];
};

/** From 1e-300 to 1e300, of either sign. */
const allMagnitudes: Make = ({ n }, random) => {
	const y = labelsOf(n!, random);
	return [
		y,
		y.map((label) => (random.next() < 0.3 + 0.4 * label ? 1 : -1) * Number(`1e${random.integer(-300, 300)}`)),
	];
};

/** Different scores in a shuffled order, labels in turn. */
const permuted: Make = ({ n }, random) => {
	const ranks = random.shuffle(Array.from({ length: n! }, (_, i) => i));
	return [ranks.map((_, i) => i % 2), ranks.map((rank) => rank / 8)];
};

export default defineProblem({
	title: 'Area under the ROC curve',
	level: 'medium',
	topics: ['evaluation', 'classification'],
	summary: 'How often a row of label 1 has a higher score than one of label 0, equal scores counting half.',
	entry: fn('rocAuc', { y: 'integer[n]', scores: 'number[n]' }),
	sizes: { n: { label: 'rows', min: 0, sweep: [16, 8192], base: 64 } },
	complexity: { time: 'n·log n', space: 'n' },
	cost: permuted,
	check: close({ rel: 0, abs: 1e-9 }),
	plot,
	limits: { opsFloor: 4e6 },
	cases: [
		sample('four rows', [
			[0, 0, 1, 1],
			[0.1, 0.4, 0.35, 0.8],
		]),
		sample('equal scores', [
			[1, 0, 1, 0, 0, 1],
			[3, 3, 2, 1, 2, 3],
		]),
		sample('only one label', [
			[1, 1, 1],
			[0.2, 0.9, 0.5],
		]),

		fixed('edge', 'no rows', [[], []]),
		fixed('edge', 'one row of label 0', [[0], [0.5]]),
		fixed('edge', 'one row of label 1', [[1], [0.5]]),
		fixed('edge', 'one row of each label, right', [
			[0, 1],
			[-1, 2],
		]),
		fixed('edge', 'one row of each label, wrong', [
			[0, 1],
			[2, -1],
		]),
		fixed('edge', 'one row of each label, equal', [
			[0, 1],
			[7, 7],
		]),
		fixed('edge', 'one row of each label, equal, the other way round', [
			[1, 0],
			[7, 7],
		]),
		fixed('edge', 'the lowest scores are equal', [
			[1, 0, 0, 1],
			[1, 1, 2, 3],
		]),
		fixed('edge', 'the highest scores are equal', [
			[0, 1, 1, 0],
			[1, 2, 3, 3],
		]),
		fixed('edge', '0 equals -0', [
			[1, 0, 1, 0, 0],
			[-0, 0, 0, -0, -1],
		]),
		fixed('edge', '0.1 + 0.2 is not 0.3', [
			[0, 1, 0, 1],
			[0.3, 0.1 + 0.2, 0.1 + 0.2, 0.1 + 0.2],
		]),
		fixed('edge', '100 after 9', [
			[0, 1, 0, 1, 1],
			[9, 100, 20, 3, 10],
		]),
		...family('edge', 'few rows', [{ n: 3 }, { n: 5 }], coarse([0, 1, 2])),

		...family('degenerate', 'only label 0', [{ n: 9 }], oneLabel(0)),
		...family('degenerate', 'only label 1', [{ n: 9 }], oneLabel(1)),
		...family('degenerate', 'all scores equal', [{ n: 2 }, { n: 15 }], coarse([0.25])),
		...family('degenerate', 'separated', [{ n: 12 }], separated(1)),
		...family('degenerate', 'separated the wrong way round', [{ n: 12 }], separated(-1)),
		...family('degenerate', 'scores of 0 and 1', [{ n: 10 }, { n: 25 }], coarse([0, 1])),

		...family('random', 'different scores', [{ n: 10 }, { n: 40 }, { n: 120 }], drawn()),
		...family('random', 'worse than chance', [{ n: 15 }, { n: 60 }], drawn({ gap: -1 })),
		...family('random', 'few of label 1', [{ n: 30 }, { n: 150 }], drawn({ gap: 2, share: 0.05 })),
		...family('random', 'few of label 0', [{ n: 30 }], drawn({ share: 0.95 })),
		...family(
			'random',
			'few different scores',
			[{ n: 12 }, { n: 40 }, { n: 100 }],
			coarse([-2, -1, 0, 1, 2]),
		),
		...family('random', 'whole numbers of one to four digits', [{ n: 20 }, { n: 60 }], manyDigits),

		...family('large', 'many rows', [{ n: 10_000 }], drawn()),
		...family('large', 'many rows, few different scores', [{ n: 10_000 }], coarse([0.1, 0.3, 0.5, 0.7, 0.9])),
		...family('large', 'many rows, few of label 1', [{ n: 10_000 }], drawn({ gap: 2, share: 0.002 })),

		...family('adversarial', 'label 1 first among equals, ascending', [{ n: 16 }], groupsInOrder(1, 1)),
		...family('adversarial', 'label 0 first among equals, ascending', [{ n: 16 }], groupsInOrder(0, 1)),
		...family('adversarial', 'label 1 first among equals, descending', [{ n: 16 }], groupsInOrder(1, -1)),
		...family('adversarial', 'label 0 first among equals, descending', [{ n: 16 }], groupsInOrder(0, -1)),
		...family('adversarial', 'scores that differ in their last bits', [{ n: 30 }], nearlyEqual),
		...family('adversarial', 'scores of all magnitudes', [{ n: 40 }], allMagnitudes),
		...family('adversarial', 'far from 0', [{ n: 30 }], drawn({ offset: 1e8 })),
		...family('adversarial', 'small scores', [{ n: 30 }], drawn({ scale: 1e-12 })),
	],
});
