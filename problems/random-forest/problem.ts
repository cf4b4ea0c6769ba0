import { exact } from '#lib/judge/check/exact.ts';
import { perCall } from '#lib/judge/check/per-call.ts';
import { defineProblem } from '#lib/judge/problem.ts';
import { cases, script } from './cases.ts';
import { plot } from './plot.ts';

export default defineProblem({
	title: 'Random forest',
	level: 'hard',
	topics: ['trees', 'ensembles', 'classification'],
	summary: 'Trees on bootstrap samples, with columns drawn anew for each split, and their majority vote.',
	entry: {
		kind: 'class',
		name: 'RandomForest',
		parameters: { trees: 'integer', maxDepth: 'integer', maxFeatures: 'integer', rng: 'rng' },
		methods: {
			fit: { parameters: { X: 'number[n,d]', y: 'integer[n]' }, returns: false },
			votes: { parameters: { Q: 'number[.,d]' }, returns: true },
			predict: { parameters: { Q: 'number[.,d]' }, returns: true },
		},
	},
	sizes: {
		n: { label: 'training rows', sweep: [16, 1024], base: 96 },
		m: { label: 'columns drawn for a split', sweep: [1, 32], base: 3 },
		t: { label: 'trees', sweep: [2, 128], base: 4 },
	},
	complexity: { time: 'm·n·log n·t', space: 'n + m + t' },
	// One level of splits, and twice as many columns as are drawn.
	cost({ n = 1, m = 1, t = 1 }, random) {
		const y = Array.from({ length: n }, (_, i) => i % 2);
		return script(
			{ trees: t, maxDepth: 1, maxFeatures: m, X: random.matrix(n, 2 * m), y },
			[],
			random.seed(),
		);
	},
	plot,
	cases,
	check: perCall({ votes: exact(), predict: exact() }),
	limits: { opsFloor: 15e6 },
});
