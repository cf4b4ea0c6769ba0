import { close } from '#lib/judge/check/close.ts';
import { defineProblem, family, fixed, fn, sample, type Make } from '#lib/judge/problem.ts';

const normal: Make = ({ n, d }, random) => [random.matrix(n!, d!)];

/** Columns that lie far from 0 compared to their spread. */
const farAway: Make = ({ n, d }, random) => [
	random.matrix(n!, d!).map((row) => row.map((value, j) => 1e4 * (j + 1) + value)),
];

export default defineProblem({
	title: 'TITLE',
	level: 'easy',
	topics: ['data'],
	summary: 'The mean of every column of a matrix.',
	// A letter is a length: the same one wherever it stands.
	entry: fn('NAME', { X: 'number[n,d]' }),
	sizes: {
		n: { label: 'rows', sweep: [16, 1024], base: 64 },
		d: { label: 'columns', sweep: [2, 128], base: 8 },
	},
	// What the reference costs, as its comment derives it. The sweep must find the same.
	complexity: { time: 'n·d', space: 'd' },
	cost: normal,
	check: close({ rel: 1e-9, abs: 1e-9 }),
	cases: [
		sample('two columns', [
			[
				[1, 10],
				[3, 20],
			],
		]),
		fixed('edge', 'one row', [[[5, -5]]]),
		...family('edge', 'one column', [{ n: 7, d: 1 }], normal),
		fixed('degenerate', 'equal rows', [
			[
				[2, 2],
				[2, 2],
				[2, 2],
			],
		]),
		...family(
			'random',
			'normal numbers',
			[
				{ n: 5, d: 3 },
				{ n: 40, d: 6 },
			],
			normal,
		),
		...family('large', 'many rows', [{ n: 5000, d: 8 }], normal),
		...family('adversarial', 'far from zero', [{ n: 30, d: 4 }], farAway),
	],
});
