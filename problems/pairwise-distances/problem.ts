import { close } from '#lib/judge/check/close.ts';
import { defineProblem, fn } from '#lib/judge/problem.ts';
import { cases, cost } from './cases.ts';
import { plot } from './plot.ts';

export default defineProblem({
	title: 'Pairwise distances',
	level: 'easy',
	topics: ['nearest neighbours', 'linear algebra'],
	summary:
		'The distances of all rows of one table to all of another: Manhattan, Euclidean or cosine, without lost digits.',
	entry: fn('pairwiseDistances', { X: 'number[n,d]', Y: 'number[m,d]', metric: 'string' }),
	sizes: {
		n: { label: 'rows of X', min: 0, sweep: [4, 256], base: 12 },
		m: { label: 'rows of Y', min: 0, sweep: [4, 256], base: 12 },
		d: { label: 'columns', sweep: [4, 256], base: 12 },
	},
	complexity: { time: 'n·m·d', space: 'n·m' },
	cost,
	check: close({ rel: 1e-9, abs: 1e-12 }),
	plot,
	limits: { opsFloor: 4e6, heapBytes: 4 * 2 ** 20 },
	cases,
});
