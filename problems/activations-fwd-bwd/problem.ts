import { close } from '#lib/judge/check/close.ts';
import { fields } from '#lib/judge/check/fields.ts';
import { defineProblem, fn } from '#lib/judge/problem.ts';
import { cases, drawn } from './cases.ts';
import { plot } from './plot.ts';

const near = close({ rel: 1e-9, abs: 1e-12 });

export default defineProblem({
	title: 'Activations, forward and backward',
	level: 'easy',
	topics: ['neural networks', 'backpropagation'],
	summary: 'ReLU, leaky ReLU, sigmoid, tanh and GELU with their gradients, finite from −1000 to 1000.',
	entry: fn('activation', { kind: 'string', x: 'number[n]', dy: 'number[n]' }),
	sizes: { n: { label: 'entries', min: 0, sweep: [64, 16384], base: 256 } },
	complexity: { time: 'n', space: 'n' },
	cost: drawn('gelu'),
	plot,
	cases,
	check: fields({ y: near, dx: near }),
	limits: { opsFloor: 1e6 },
});
