import { all } from '#lib/judge/check/all.ts';
import { close } from '#lib/judge/check/close.ts';
import { fields } from '#lib/judge/check/fields.ts';
import { defineProblem, fn } from '#lib/judge/problem.ts';
import { cases, drawn } from './cases.ts';
import { plot } from './plot.ts';
import { slopes } from './slopes.ts';

const near = close({ rel: 1e-9, abs: 1e-9 });

export default defineProblem({
	title: 'Layer norm and RMS norm',
	level: 'medium',
	topics: ['neural networks', 'backpropagation'],
	summary:
		'Rows brought to mean 0 and deviation 1, or only to root mean square 1, and the gradients through both.',
	entry: fn('normalise', {
		kind: 'string',
		X: 'number[n,d]',
		gamma: 'number[d]',
		beta: 'number[d]',
		eps: 'number',
		dY: 'number[n,d]',
	}),
	sizes: {
		n: { label: 'rows', min: 0, sweep: [8, 1024], base: 32 },
		d: { label: 'columns', sweep: [8, 1024], base: 32 },
	},
	complexity: { time: 'n·d', space: 'n·d' },
	cost: drawn('layer'),
	plot,
	cases,
	check: all(fields({ Y: near, dX: near, dGamma: near, dBeta: near }), slopes),
	limits: { opsFloor: 3e6 },
});
