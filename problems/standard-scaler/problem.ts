import { close } from '#lib/judge/check/close.ts';
import { perCall } from '#lib/judge/check/per-call.ts';
import { defineProblem } from '#lib/judge/problem.ts';
import { cases } from './cases.ts';
import { plot } from './plot.ts';

const near = close({ rel: 1e-9, abs: 1e-6 });

export default defineProblem({
	title: 'Standard scaler',
	level: 'easy',
	topics: ['preprocessing', 'feature scaling'],
	summary: 'Centre and scale each column by what was fitted, and back again, with columns that are constant.',
	entry: {
		kind: 'class',
		name: 'StandardScaler',
		parameters: {},
		methods: {
			fit: { parameters: { X: 'number[.,.]' }, returns: false },
			transform: { parameters: { Q: 'number[.,.]' }, returns: true },
			inverse: { parameters: { Z: 'number[.,.]' }, returns: true },
		},
	},
	sizes: {
		n: { label: 'fitted rows', sweep: [16, 2048], base: 64 },
		q: { label: 'rows transformed', min: 0, sweep: [8, 1024], base: 16 },
		d: { label: 'columns', sweep: [2, 128], base: 8 },
	},
	complexity: { time: 'n·d + q·d', space: 'q·d' },
	cost: ({ n = 1, q = 0, d = 1 }, random) => [
		['new'],
		['fit', random.matrix(n, d)],
		['transform', random.matrix(q, d)],
	],
	plot,
	cases,
	check: perCall({ transform: near, inverse: near }),
	limits: { opsFloor: 4e6 },
});
