import { close } from '#lib/judge/check/close.ts';
import { fields } from '#lib/judge/check/fields.ts';
import { defineProblem, fn } from '#lib/judge/problem.ts';
import { cases, cost } from './cases.ts';
import { plot } from './plot.ts';

/** Parameters and first moments are sums of terms of both signs, so a residue of rounding may stand for a 0. */
const signed = close({ rel: 1e-9, abs: 1e-14 });
/** Second moments have no cancellation, and span magnitudes. */
const squares = close({ rel: 1e-9, abs: 0 });

export default defineProblem({
	title: 'Adam and AdamW',
	level: 'medium',
	topics: ['optimisation', 'neural networks'],
	summary:
		'Steps with bias-corrected moments of the gradients, and weight decay as a penalty or decoupled from them.',
	entry: fn('adam', {
		theta: 'number[d]',
		gradients: 'number[t,d]',
		rate: 'number',
		beta1: 'number',
		beta2: 'number',
		epsilon: 'number',
		decay: 'number',
		decoupled: 'boolean',
	}),
	sizes: {
		d: { label: 'parameters', sweep: [4, 512], base: 12 },
		t: { label: 'steps', min: 0, sweep: [4, 512], base: 12 },
	},
	complexity: { time: 'd·t', space: 'd' },
	cost,
	check: fields({ theta: signed, m: signed, v: squares }),
	plot,
	limits: { opsFloor: 3e7 },
	cases,
});
