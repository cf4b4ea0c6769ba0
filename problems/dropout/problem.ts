import { close } from '#lib/judge/check/close.ts';
import { perCall } from '#lib/judge/check/per-call.ts';
import { defineProblem } from '#lib/judge/problem.ts';
import { cases, once } from './cases.ts';
import { plot } from './plot.ts';

const near = close({ rel: 1e-9, abs: 1e-12 });

export default defineProblem({
	title: 'Dropout',
	level: 'easy',
	topics: ['neural networks', 'backpropagation'],
	summary:
		'Entries dropped at random and the rest scaled up, the same ones in the gradient, and nothing in evaluation.',
	entry: {
		kind: 'class',
		name: 'Dropout',
		parameters: { p: 'number', rng: 'rng' },
		methods: {
			forward: { parameters: { X: 'number[.,.]', training: 'boolean' }, returns: true },
			backward: { parameters: { dY: 'number[.,.]' }, returns: true },
		},
	},
	sizes: {
		n: { label: 'rows', sweep: [8, 1024], base: 32 },
		d: { label: 'columns', sweep: [8, 1024], base: 32 },
	},
	complexity: { time: 'n·d', space: 'n·d' },
	cost: once(0.5),
	plot,
	cases,
	check: perCall({ forward: near, backward: near }),
	limits: { opsFloor: 3e6 },
});
