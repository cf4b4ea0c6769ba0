import { exact } from '#lib/judge/check/exact.ts';
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
const farApart: Names = (k, random) => gapped(k, random).map((label) => label * 1_000_003);
const beyond32Bits: Names = (k, random) => gapped(k, random).map((label) => 2 ** 32 * label + 1);
/** 1, 11, 111: two of them written after each other can be read in several ways. */
const ones: Names = (k, random) => random.shuffle(places(k, random).map((i) => Number('1'.repeat(i + 1))));
/** Each label is the place of the one before it. */
const turned: Names = (k) => Array.from({ length: k }, (_, i) => (i + 1) % k);

/** Rows whose label is right in `share` of them and any label otherwise. */
const drawn =
	(names: Names, share = 0.7): Make =>
	({ n, k }, random) => {
		const labels = names(k!, random);
		const y = Array.from({ length: n! }, () => random.choice(labels));
		return [y, y.map((label) => (random.next() < share ? label : random.choice(labels))), labels];
	};

/** Some of the true and some of the predicted labels are not in the list. */
const withStrangers =
	(names: Names, share = 0.25): Make =>
	({ n, k }, random) => {
		const labels = names(k!, random);
		const [least, most] = [Math.min(...labels), Math.max(...labels)];
		const strangers = [least - 2, least - 1, most + 1, most + 5];
		const label = () => random.choice(random.next() < share ? strangers : labels);
		return [Array.from({ length: n! }, label), Array.from({ length: n! }, label), labels];
	};

/** Only the first half of the labels occur. */
const halfUnseen: Make = ({ n, k }, random) => {
	const labels = gapped(k!, random);
	const seen = labels.slice(0, Math.ceil(k! / 2));
	const rows = () => Array.from({ length: n! }, () => random.choice(seen));
	return [rows(), rows(), labels];
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
	return [y, y.map((label) => (label + 1) % k!), Array.from({ length: k! }, (_, i) => i)];
};

export default defineProblem({
	title: 'Confusion matrix',
	level: 'easy',
	topics: ['evaluation', 'classification'],
	summary: 'How often each true label was predicted as each label, in the order of a given list of labels.',
	entry: fn('confusion', { y: 'integer[n]', p: 'integer[n]', labels: 'integer[k]' }),
	sizes: {
		n: { label: 'rows', min: 0, sweep: [32, 8192], base: 64 },
		k: { label: 'labels', sweep: [2, 512], base: 6 },
	},
	complexity: { time: 'n + k^2', space: 'k^2' },
	cost: inTurn,
	check: exact(),
	plot,
	cases: [
		sample('three labels', [
			[0, 0, 0, 1, 1, 2],
			[0, 1, 0, 1, 1, 0],
			[0, 1, 2],
		]),
		sample('rows and columns in the order of the list', [
			[1, 0, 1, 1, 0],
			[1, 1, 1, 0, 1],
			[1, 0],
		]),
		sample('labels that are not in the list', [
			[4, 7, 4, -1, 7, 4],
			[4, 4, 7, 4, 9, 4],
			[4, 7],
		]),

		fixed('edge', 'no rows', [[], [], [3, 1]]),
		fixed('edge', 'no rows, one label', [[], [], [0]]),
		fixed('edge', 'one row, right', [[5], [5], [2, 5]]),
		fixed('edge', 'one row, wrong', [[5], [2], [2, 5]]),
		fixed('edge', 'one label', [[8, 8, 8], [8, 8, 8], [8]]),
		fixed('edge', 'one label of several', [[8, 3, 8, 3], [8, 8, 3, 3], [8]]),
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
		fixed('edge', '10 before 9', [
			[9, 10, 9, 100],
			[10, 10, 9, 9],
			[10, 9, 100],
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
		fixed('edge', '1 and 11', [
			[1, 1, 11, 1],
			[11, 11, 1, 1],
			[1, 11],
		]),
		fixed('edge', 'the last row counts', [
			[0, 0, 0, 1],
			[0, 0, 0, 0],
			[0, 1],
		]),
		...family('edge', 'two labels', [{ n: 9, k: 2 }], drawn(shuffled)),
		...family('edge', 'more labels than rows', [{ n: 4, k: 7 }], drawn(shuffled)),

		...family('degenerate', 'every prediction is right', [{ n: 12, k: 4 }], drawn(gapped, 1)),
		...family('degenerate', 'every prediction is wrong', [{ n: 12, k: 4 }], alwaysWrong),
		...family('degenerate', 'one prediction for all', [{ n: 14, k: 3 }], constantPrediction),
		...family('degenerate', 'no label is in the list', [{ n: 8, k: 3 }], withStrangers(gapped, 1)),
		...family(
			'degenerate',
			'half of the labels occur nowhere',
			[
				{ n: 10, k: 4 },
				{ n: 16, k: 9 },
			],
			halfUnseen,
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
			'negative labels and gaps',
			[
				{ n: 15, k: 3 },
				{ n: 40, k: 4 },
				{ n: 90, k: 12 },
			],
			drawn(gapped, 0.4),
		),
		...family(
			'random',
			'some labels not in the list',
			[
				{ n: 12, k: 2 },
				{ n: 40, k: 4 },
				{ n: 100, k: 8 },
			],
			withStrangers(gapped),
		),

		...family('large', 'many rows', [{ n: 20_000, k: 8 }], withStrangers(gapped, 0.05)),
		...family('large', 'many labels', [{ n: 400, k: 400 }], drawn(gapped)),
		...family('large', 'many rows and many labels', [{ n: 8000, k: 250 }], drawn(shuffled)),

		...family('large', 'only the last labels of a long list', [{ n: 30_000, k: 500 }], lastOnes),
		...family(
			'adversarial',
			'each label is the place of another',
			[
				{ n: 20, k: 3 },
				{ n: 40, k: 6 },
			],
			drawn(turned),
		),
		...family('adversarial', 'labels of ones', [{ n: 40, k: 4 }], drawn(ones, 0.2)),
		...family('adversarial', 'labels far apart', [{ n: 40, k: 6 }], withStrangers(farApart)),
		...family('adversarial', 'labels beyond 32 bits', [{ n: 40, k: 6 }], drawn(beyond32Bits, 0.5)),
	],
});
