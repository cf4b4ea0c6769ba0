import { close } from '#lib/judge/check/close.ts';
import { defineProblem, fn } from '#lib/judge/problem.ts';
import { cases, cost } from './cases.ts';
import { plot } from './plot.ts';

export default defineProblem({
	title: 'Scaled dot-product attention',
	level: 'medium',
	topics: ['neural networks', 'attention'],
	summary:
		'Each query takes the mean of the values, weighted by a masked softmax of its products with the keys.',
	entry: fn('attention', {
		Q: 'number[t,d]',
		K: 'number[s,d]',
		V: 'number[s,v]',
		mask: 'boolean[.,s]',
	}),
	sizes: {
		t: { label: 'queries', min: 0, sweep: [4, 256], base: 12 },
		s: { label: 'keys', sweep: [4, 256], base: 12 },
		d: { label: 'columns of queries and keys', sweep: [4, 256], base: 12 },
		v: { label: 'columns of values', sweep: [4, 256], base: 12 },
	},
	complexity: { time: 't·s·d + t·s·v', space: 't·v + s' },
	cost,
	check: close({ rel: 1e-9, abs: 1e-9 }),
	plot,
	limits: { opsFloor: 4e6 },
	cases,
});
