import { close } from '#lib/judge/check/close.ts';
import { fields } from '#lib/judge/check/fields.ts';
import { defineProblem, fn } from '#lib/judge/problem.ts';
import { cases, ladder } from './cases.ts';
import { plot } from './plot.ts';

const near = close({ rel: 1e-9, abs: 1e-9 });

export default defineProblem({
	title: 'Autograd for scalars',
	level: 'hard',
	topics: ['neural networks', 'backpropagation'],
	summary:
		'Values and gradients of a graph of scalar operations, in topological order, with nodes that are shared.',
	entry: fn('autograd', {
		ops: 'string[n]',
		args: 'integer[n,.]',
		constants: 'number[n]',
		root: 'integer',
	}),
	sizes: { n: { label: 'nodes', sweep: [64, 8192], base: 256 } },
	complexity: { time: 'n', space: 'n' },
	cost: ladder,
	plot,
	cases,
	check: fields({ values: near, grads: near }),
	limits: { opsFloor: 3e6 },
});
