import { exact } from '#lib/judge/check/exact.ts';
import { defineProblem, fn } from '#lib/judge/problem.ts';
import { cases, cost } from './cases.ts';
import { plot } from './plot.ts';

export default defineProblem({
	title: 'Top k with a bounded heap',
	level: 'medium',
	topics: ['ranking', 'data structures'],
	summary: 'The indices of the k largest of many numbers in order, without sorting or copying them all.',
	entry: fn('topK', { xs: 'number[n]', k: 'integer' }),
	sizes: {
		n: { label: 'numbers', min: 0, sweep: [512, 32_768], base: 8192 },
		k: { label: 'kept', min: 0, sweep: [2, 64], base: 16 },
	},
	complexity: { time: 'n·log k', space: 'k' },
	cost,
	check: exact(),
	plot,
	limits: { heapBytes: 2 ** 20 },
	cases,
});
