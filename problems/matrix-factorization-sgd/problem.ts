import { close } from '#lib/judge/check/close.ts';
import { fields } from '#lib/judge/check/fields.ts';
import { defineProblem, fn } from '#lib/judge/problem.ts';
import { cases, cost } from './cases.ts';
import { plot } from './plot.ts';

const near = close({ rel: 1e-8, abs: 1e-9 });

export default defineProblem({
	title: 'Matrix factorisation by SGD',
	level: 'medium',
	topics: ['recommenders', 'optimisation'],
	summary: 'Biases and factors of users and items, learned from ratings one at a time in a given order.',
	entry: fn('factorise', {
		users: 'integer[n]',
		items: 'integer[n]',
		ratings: 'number[n]',
		P: 'number[U,k]',
		Q: 'number[I,k]',
		order: 'integer[t,n]',
		rate: 'number',
		penalty: 'number',
	}),
	sizes: {
		n: { label: 'ratings', sweep: [4, 512], base: 6 },
		U: { label: 'users', sweep: [4, 512], base: 6 },
		I: { label: 'items', sweep: [4, 512], base: 6 },
		k: { label: 'factors', sweep: [2, 128], base: 4 },
		t: { label: 'epochs', min: 0, sweep: [2, 256], base: 3 },
	},
	complexity: { time: 'n·k·t + U·k + I·k', space: 'U·k + I·k + t' },
	cost,
	check: fields({ mean: near, userBias: near, itemBias: near, P: near, Q: near, rmse: near }),
	plot,
	limits: { opsFloor: 1e7 },
	cases,
});
