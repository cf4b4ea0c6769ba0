import { all } from '#lib/judge/check/all.ts';
import { close } from '#lib/judge/check/close.ts';
import { fields } from '#lib/judge/check/fields.ts';
import { perCall } from '#lib/judge/check/per-call.ts';
import { defineProblem } from '#lib/judge/problem.ts';
import { cases } from './cases.ts';
import { once } from './layers.ts';
import { slopes } from './slopes.ts';
import { plot } from './plot.ts';

const near = close({ rel: 1e-9, abs: 1e-9 });

export default defineProblem({
	title: 'Dense layer, forward and backward',
	level: 'easy',
	topics: ['neural networks', 'backpropagation'],
	summary: 'A fully connected layer: its output for a batch, and the gradients by input, weights and biases.',
	entry: {
		kind: 'class',
		name: 'Dense',
		parameters: { W: 'number[d,k]', b: 'number[k]' },
		methods: {
			forward: { parameters: { X: 'number[.,d]' }, returns: true },
			backward: { parameters: { dY: 'number[.,k]' }, returns: true },
		},
	},
	sizes: {
		n: { label: 'rows of the batch', sweep: [4, 512], base: 8 },
		d: { label: 'inputs', sweep: [2, 128], base: 8 },
		k: { label: 'outputs', sweep: [2, 128], base: 8 },
	},
	complexity: { time: 'n·d·k', space: 'n·k + n·d + d·k' },
	cost: once,
	plot,
	cases,
	check: all(perCall({ forward: near, backward: fields({ dX: near, dW: near, db: near }) }), slopes),
	limits: { opsFloor: 5e6 },
});
