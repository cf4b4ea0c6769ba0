import { close } from '#lib/judge/check/close.ts';
import { mapped } from '#lib/judge/check/mapped.ts';
import { defineProblem, fn } from '#lib/judge/problem.ts';
import type { Input, Value } from '#lib/judge/value.ts';
import { cases } from './cases.ts';
import { plot } from './plot.ts';
import { part } from './split.ts';

/** Of the gap between the two neighbours: how far a threshold may lie from its middle. */
const offCentre = 1e-6;

/** What must be right of a split, whichever of the best ones it is. Throws where it is no split. */
function judged(split: Value, [X, y]: Input): Value {
	if (split === null) return null;
	const { feature, threshold, gain } = split as { feature: number; threshold: number; gain: number };
	const rows = { X: X as number[][], y: y as number[] };
	if (rows.X[0]![feature] === undefined || typeof threshold !== 'number') throw new Error('no split');
	const parted = part(rows, feature, threshold);
	const gap = parted.high - parted.low;
	const distance = Math.abs(threshold - parted.low - gap / 2) / gap;
	return {
		'gain as returned': gain,
		'gain of the returned split': parted.gain,
		'distance of the threshold from the midpoint, in gaps': distance <= offCentre ? 0 : distance,
	};
}

export default defineProblem({
	title: 'Best split of numeric columns',
	level: 'medium',
	topics: ['trees', 'classification'],
	summary: 'The column and threshold that lower Gini impurity most, by one sorted scan of each column.',
	entry: fn('bestSplit', { X: 'number[n,d]', y: 'integer[n]' }),
	sizes: {
		n: { label: 'rows', sweep: [32, 4096], base: 64 },
		d: { label: 'columns', sweep: [2, 64], base: 2 },
	},
	complexity: { time: 'd·n·log n', space: 'n' },
	cost: ({ n = 1, d = 1 }, random) => [random.matrix(n, d), Array.from({ length: n }, (_, i) => i % 3)],
	plot,
	cases,
	check: {
		...mapped('split', judged, close()),
		describe: 'any split whose gain is within 1e-9 + 1e-9·|expected| of the largest',
	},
	limits: { opsFloor: 10e6 },
});
