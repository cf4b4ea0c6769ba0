import { exact } from '#lib/judge/check/exact.ts';
import { defineProblem, fn } from '#lib/judge/problem.ts';
import { cases, cost } from './cases.ts';
import { plot } from './plot.ts';

export default defineProblem({
	title: 'k-means++ seeding',
	level: 'medium',
	topics: ['clustering', 'unsupervised learning', 'sampling'],
	summary: 'Starting points for k-means, drawn one by one with the squared distance as weight.',
	entry: fn('kmeansPlusPlus', { X: 'number[n,d]', k: 'integer', rng: 'rng' }),
	sizes: {
		n: { label: 'points', sweep: [64, 2048], base: 96 },
		k: { label: 'chosen points', sweep: [2, 64], base: 8 },
		d: { label: 'columns', sweep: [2, 64], base: 16 },
	},
	complexity: { time: 'n·k·d', space: 'n + k' },
	cost,
	check: exact(),
	plot,
	cases,
});
