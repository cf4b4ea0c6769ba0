import { close } from '#lib/judge/check/close.ts';
import { fields } from '#lib/judge/check/fields.ts';
import { defineProblem, fn } from '#lib/judge/problem.ts';
import { cases, drawn } from './cases.ts';
import { plot } from './plot.ts';

const near = close({ rel: 1e-9, abs: 1e-10 });

export default defineProblem({
	title: 'Softmax cross-entropy and its gradient',
	level: 'medium',
	topics: ['neural networks', 'backpropagation', 'classification'],
	summary: 'The mean cross-entropy of logits and its gradient, right for logits in the thousands.',
	entry: fn('softmaxCrossEntropy', { logits: 'number[n,k]', labels: 'integer[n]' }),
	sizes: {
		n: { label: 'rows', sweep: [8, 1024], base: 32 },
		k: { label: 'classes', sweep: [8, 1024], base: 32 },
	},
	complexity: { time: 'n·k', space: 'n·k' },
	cost: drawn,
	plot,
	cases,
	check: fields({ loss: near, dLogits: near }),
	limits: { opsFloor: 3e6 },
});
