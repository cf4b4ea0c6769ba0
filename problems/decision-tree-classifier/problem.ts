import { exact } from '#lib/judge/check/exact.ts';
import { perCall } from '#lib/judge/check/per-call.ts';
import { defineProblem } from '#lib/judge/problem.ts';
import { cases } from './cases.ts';
import { script } from './script.ts';
import { plot } from './plot.ts';

export default defineProblem({
	title: 'Decision tree classifier',
	level: 'hard',
	topics: ['trees', 'classification'],
	summary: 'Grow a CART tree by Gini impurity, with limits on its depth and its splits, and predict with it.',
	entry: {
		kind: 'class',
		name: 'DecisionTreeClassifier',
		parameters: { maxDepth: 'integer', minSamplesSplit: 'integer' },
		methods: {
			fit: { parameters: { X: 'number[n,d]', y: 'integer[n]' }, returns: false },
			predict: { parameters: { Q: 'number[.,d]' }, returns: true },
		},
	},
	sizes: {
		n: { label: 'training rows', sweep: [16, 768], base: 96 },
		d: { label: 'columns', sweep: [1, 32], base: 4 },
		h: { label: 'levels of splits', min: 0, sweep: [1, 16], base: 1 },
	},
	complexity: { time: 'd·h·n·log n', space: 'h·n' },
	// Labels alternate along every column, so each split takes one row off the low end: h levels of nearly n rows.
	cost({ n = 0, d = 0, h = 0 }, random) {
		const rank = random.shuffle(Array.from({ length: Math.max(n, h + 2) }, (_, i) => i));
		const X = rank.map((r) => Array.from({ length: d }, (_, j) => (j + 1) * r));
		const y = rank.map((r) => r % 2);
		return script({ maxDepth: h, minSamplesSplit: 2, X, y }, X.slice(0, 1));
	},
	plot,
	cases,
	check: perCall({ predict: exact() }),
});
