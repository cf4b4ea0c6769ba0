import { close } from '#lib/judge/check/close.ts';
import { defineProblem, family, fixed, fn, sample, type Make } from '#lib/judge/problem.ts';
import type { Random } from '#lib/judge/random.ts';
import { plot } from './plot.ts';

/** k distinct labels. */
type Names = (k: number, random: Random) => number[];

const places: Names = (k) => Array.from({ length: k }, (_, i) => i);
const shuffled: Names = (k, random) => random.shuffle(places(k, random));
/** Negative ones too, with gaps of up to four, in any order. */
const gapped: Names = (k, random) =>
	random.shuffle(places(k, random).map((i) => 3 * (i - (k >> 1)) + random.integer(0, 2)));
/** Each label is the place of the one before it. */
const turned: Names = (k) => Array.from({ length: k }, (_, i) => (i + 1) % k);

/** Rows whose label is right in `share` of them and any label otherwise. */
const drawn =
	(names: Names, share = 0.6): Make =>
	({ n, k }, random) => {
		const labels = names(k!, random);
		const y = Array.from({ length: n! }, () => random.choice(labels));
		return [y, y.map((label) => (random.next() < share ? label : random.choice(labels))), labels];
	};

/** The first label of a shuffled list has most rows, each later one about half as many as the one before. */
const uneven =
	(share = 0.6): Make =>
	({ n, k }, random) => {
		const labels = gapped(k!, random);
		const frequent = () => {
			let i = 0;
			while (i < k! - 1 && random.next() < 0.5) i++;
			return labels[i]!;
		};
		const y = Array.from({ length: n! }, frequent);
		return [y, y.map((label) => (random.next() < share ? label : frequent())), random.shuffle(labels)];
	};

/** Some of the true and some of the predicted labels are not in the list; rows are often right all the same. */
const withStrangers =
	(inTruth: number, inPrediction: number, names: Names = gapped): Make =>
	({ n, k }, random) => {
		const labels = names(k!, random);
		const [least, most] = [Math.min(...labels), Math.max(...labels)];
		const strangers = [least - 2, least - 1, most + 1, most + 5];
		const draw = (share: number) => random.choice(random.next() < share ? strangers : labels);
		const y = Array.from({ length: n! }, () => draw(inTruth));
		return [
			y,
			y.map((label) => {
				if (random.next() < inPrediction) return random.choice(strangers);
				return random.next() < 0.5 && labels.includes(label) ? label : random.choice(labels);
			}),
			labels,
		];
	};

/** Rows have the first half of the labels, predictions any of the first three quarters. */
const partlyUnseen: Make = ({ n, k }, random) => {
	const labels = gapped(k!, random);
	const of = (share: number) => random.choice(labels.slice(0, Math.ceil(share * k!)));
	const y = Array.from({ length: n! }, () => of(0.5));
	return [y, y.map((label) => (random.next() < 0.5 ? label : of(0.75))), random.shuffle(labels)];
};

/** Every prediction is the same label. */
const constantPrediction: Make = (sizes, random) => {
	const [y, p, labels] = drawn(gapped)(sizes, random) as number[][];
	return [y!, p!.map(() => labels!.at(-1)!), labels!];
};

/** No prediction is right; with one label there is no wrong one, so it lies outside. */
const alwaysWrong: Make = ({ n, k }, random) => {
	const labels = gapped(k!, random);
	const at = Array.from({ length: n! }, () => random.integer(0, k! - 1));
	const other = (i: number) => (k === 1 ? labels[0]! + 1 : labels[(i + random.integer(1, k! - 1)) % k!]!);
	return [at.map((i) => labels[i]!), at.map(other), labels];
};

/** All rows have one of the last labels of the list: the most work for one who searches it from the front. */
const lastOnes: Make = ({ n, k }, random) => {
	const labels = gapped(k!, random);
	const rows = () => Array.from({ length: n! }, () => random.choice(labels.slice(-3)));
	return [rows(), rows(), labels];
};

/** Each label as often as any other, so that the work follows from the sizes. */
const inTurn: Make = ({ n, k }) => {
	const y = Array.from({ length: n! }, (_, i) => i % k!);
	return [
		y,
		y.map((label, r) => (r % 2 === 0 ? label : (label + 1) % k!)),
		Array.from({ length: k! }, (_, i) => i),
	];
};

export default defineProblem({
	title: 'Precision, recall and F1',
	level: 'easy',
	topics: ['evaluation', 'classification'],
	summary: 'Precision, recall and F1 of each label, and their micro, macro and weighted averages.',
	entry: fn('precisionRecallF1', { y: 'integer[n]', p: 'integer[n]', labels: 'integer[k]' }),
	sizes: {
		n: { label: 'rows', min: 0, sweep: [32, 8192], base: 64 },
		k: { label: 'labels', sweep: [4, 2048], base: 8 },
	},
	complexity: { time: 'n + k', space: 'k' },
	cost: inTurn,
	check: close({ rel: 0, abs: 1e-9 }),
	plot,
	limits: { opsFloor: 60e6 },
	cases: [
		sample('three labels', [
			[0, 0, 0, 0, 1, 1, 2, 2],
			[0, 0, 0, 1, 1, 0, 2, 0],
			[0, 1, 2],
		]),
		sample('labels that are never predicted or never true', [
			[3, 3, 5, 3],
			[3, 4, 3, 3],
			[5, 4, 3],
		]),
		sample('labels that are not in the list', [
			[7, 7, 9, 2, 7, 2],
			[7, 9, 7, 2, 4, 2],
			[7, 4],
		]),

		fixed('edge', 'no rows', [[], [], [3, 1]]),
		fixed('edge', 'no rows, one label', [[], [], [0]]),
		fixed('edge', 'one row, right', [[5], [5], [2, 5]]),
		fixed('edge', 'one row, wrong', [[5], [2], [2, 5]]),
		fixed('edge', 'one label', [[8, 8, 8], [8, 8, 8], [8]]),
		fixed('edge', 'one label of several', [[8, 3, 8, 3, 8], [8, 8, 3, 3, 8], [8]]),
		fixed('edge', 'only true labels are not in the list', [
			[6, 0, 9],
			[1, 1, 0],
			[0, 1],
		]),
		fixed('edge', 'only predictions are not in the list', [
			[1, 1, 0],
			[6, 0, 9],
			[0, 1],
		]),
		fixed('edge', 'right about strangers only', [
			[4, 4, 6],
			[4, 4, 6],
			[0, 1],
		]),
		fixed('edge', 'a label that occurs nowhere', [
			[2, 0, 2],
			[0, 0, 2],
			[0, 1, 2],
		]),
		fixed('edge', 'a label that is only predicted', [
			[0, 0, 2],
			[1, 0, 1],
			[0, 1, 2],
		]),
		fixed('edge', 'the last row counts', [
			[0, 0, 0, 1],
			[0, 0, 1, 1],
			[1, 0],
		]),
		...family('edge', 'two labels', [{ n: 9, k: 2 }], drawn(shuffled)),
		...family('edge', 'more labels than rows', [{ n: 4, k: 7 }], drawn(shuffled)),

		...family('degenerate', 'every prediction is right', [{ n: 12, k: 4 }], drawn(gapped, 1)),
		...family('degenerate', 'every prediction is wrong', [{ n: 12, k: 4 }], alwaysWrong),
		...family('degenerate', 'one prediction for all', [{ n: 14, k: 3 }], constantPrediction),
		...family('degenerate', 'no label is in the list', [{ n: 8, k: 3 }], withStrangers(1, 1)),
		...family(
			'degenerate',
			'labels that are not seen',
			[
				{ n: 10, k: 4 },
				{ n: 24, k: 9 },
			],
			partlyUnseen,
		),

		...family(
			'random',
			'labels from 0 in order',
			[
				{ n: 12, k: 2 },
				{ n: 30, k: 3 },
				{ n: 80, k: 6 },
			],
			drawn(places),
		),
		...family(
			'random',
			'labels in any order',
			[
				{ n: 20, k: 3 },
				{ n: 40, k: 5 },
				{ n: 120, k: 10 },
			],
			drawn(shuffled),
		),
		...family(
			'random',
			'frequent and rare labels',
			[
				{ n: 15, k: 3 },
				{ n: 40, k: 4 },
				{ n: 90, k: 7 },
			],
			uneven(),
		),
		...family(
			'random',
			'some labels not in the list',
			[
				{ n: 12, k: 2 },
				{ n: 40, k: 4 },
				{ n: 100, k: 8 },
			],
			withStrangers(0.3, 0.15),
		),

		...family('large', 'many rows', [{ n: 20_000, k: 8 }], withStrangers(0.05, 0.1)),
		...family('large', 'many labels', [{ n: 4000, k: 4000 }], drawn(gapped)),
		...family('large', 'only the last labels of a long list', [{ n: 20_000, k: 2000 }], lastOnes),

		...family(
			'adversarial',
			'each label is the place of another',
			[
				{ n: 20, k: 3 },
				{ n: 40, k: 6 },
			],
			drawn(turned),
		),
		...family('adversarial', 'one label has nearly all rows', [{ n: 60, k: 3 }], uneven(0.95)),
		...family('adversarial', 'strangers among the true labels', [{ n: 30, k: 3 }], withStrangers(0.6, 0)),
		...family('adversarial', 'strangers among the predictions', [{ n: 30, k: 3 }], withStrangers(0, 0.6)),
	],
});
