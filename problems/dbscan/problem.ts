import { exact } from '#lib/judge/check/exact.ts';
import { defineProblem, fn } from '#lib/judge/problem.ts';
import { cases, cost } from './cases.ts';
import { plot } from './plot.ts';

export default defineProblem({
	title: 'DBSCAN',
	level: 'medium',
	topics: ['clustering', 'unsupervised learning', 'nearest neighbours'],
	summary: 'Clusters of any shape, grown from dense points; the rest is border or noise.',
	entry: fn('dbscan', { X: 'number[n,d]', eps: 'number', minPts: 'integer' }),
	sizes: {
		n: { label: 'points', min: 0, sweep: [8, 512], base: 32 },
		d: { label: 'columns', sweep: [2, 64], base: 8 },
	},
	complexity: { time: 'n^2·d', space: 'n' },
	cost,
	check: exact(),
	plot,
	cases,
});
