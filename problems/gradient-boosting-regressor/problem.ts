import { close } from '#lib/judge/check/close.ts';
import { perCall } from '#lib/judge/check/per-call.ts';
import { defineProblem } from '#lib/judge/problem.ts';
import { cases, script } from './cases.ts';
import { plot } from './plot.ts';

const near = close({ rel: 1e-6, abs: 1e-8 });

export default defineProblem({
	title: 'Gradient boosting regressor',
	level: 'medium',
	topics: ['trees', 'ensembles', 'regression'],
	summary:
		'Boost regression trees on the residuals of squared loss, with shrinkage and a tree learner that is given.',
	entry: {
		kind: 'class',
		name: 'GradientBoostingRegressor',
		parameters: { rounds: 'integer', rate: 'number', maxDepth: 'integer' },
		methods: {
			fit: { parameters: { X: 'number[n,d]', y: 'number[n]' }, returns: true },
			predict: { parameters: { Q: 'number[.,d]' }, returns: true },
		},
	},
	sizes: {
		n: { label: 'training rows', sweep: [16, 1024], base: 64 },
		d: { label: 'columns', sweep: [1, 32], base: 3 },
		t: { label: 'rounds', min: 0, sweep: [2, 128], base: 2 },
	},
	complexity: { time: 'd·n·log n·t', space: 'n + t' },
	cost: ({ n = 1, d = 1, t = 0 }, random) =>
		script({ rounds: t, rate: 0.1, maxDepth: 1, X: random.matrix(n, d), y: random.vector(n) }, []),
	plot,
	cases,
	check: perCall({ fit: near, predict: near }),
	limits: { opsFloor: 6e6 },
});
