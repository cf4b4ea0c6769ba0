import { close } from '#lib/judge/check/close.ts';
import { exact } from '#lib/judge/check/exact.ts';
import { fields } from '#lib/judge/check/fields.ts';
import { defineProblem, fn } from '#lib/judge/problem.ts';
import { cases, cost } from './cases.ts';
import { plot } from './plot.ts';

export default defineProblem({
	title: 'One round of k-means',
	level: 'easy',
	topics: ['clustering', 'unsupervised learning'],
	summary: 'Assign each point to its nearest centroid, then move each centroid to the mean of its points.',
	entry: fn('lloydStep', { X: 'number[n,d]', centroids: 'number[k,d]' }),
	sizes: {
		n: { label: 'points', sweep: [8, 2048], base: 32 },
		k: { label: 'clusters', sweep: [2, 64], base: 4 },
		d: { label: 'columns', sweep: [2, 64], base: 4 },
	},
	complexity: { time: 'n·k·d', space: 'n + k·d' },
	cost,
	check: fields({ labels: exact(), centroids: close({ rel: 1e-9, abs: 1e-8 }) }),
	plot,
	limits: { opsFloor: 2e6, heapBytes: 1.5 * 2 ** 20 },
	cases,
});
