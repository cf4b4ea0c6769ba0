// The cases: scripts of calls on one layer.
import { grid } from '#lib/judge/datasets.ts';
import { family, fixed, sample, type Case } from '#lib/judge/problem.ts';
import { layer, once, whole, zeros } from './layers.ts';

const W = [
	[1, 2, -1],
	[0, 3, 4],
];
const b = [10, 20, 30];
export const cases: readonly Case[] = [
	sample('one row', [
		['new', W, b],
		['forward', [[1, 2]]],
		['backward', [[1, 0, -1]]],
	]),
	sample('a batch of two rows', [
		['new', W, b],
		[
			'forward',
			[
				[1, 2],
				[3, -1],
			],
		],
		[
			'backward',
			[
				[1, 0, 2],
				[0, 1, 1],
			],
		],
	]),
	sample('two batches, one after the other', [
		['new', [[2], [-1]], [1]],
		[
			'forward',
			[
				[1, 1],
				[0, 3],
			],
		],
		['backward', [[1], [1]]],
		['forward', [[5, 4]]],
		['backward', [[-2]]],
	]),

	fixed('edge', 'one number in, one number out', [
		['new', [[3]], [-1]],
		['forward', [[2]]],
		['backward', [[5]]],
	]),
	fixed('edge', 'an empty batch: no rows, gradients of zero', [
		['new', W, b],
		['forward', []],
		['backward', []],
	]),
	fixed('edge', 'forward only', [
		['new', W, b],
		[
			'forward',
			[
				[0, 0],
				[1, 1],
				[-2, 5],
			],
		],
	]),
	fixed('edge', 'backward twice gives the same gradients twice', [
		['new', W, b],
		[
			'forward',
			[
				[1, 2],
				[3, 4],
			],
		],
		[
			'backward',
			[
				[1, 1, 1],
				[2, 0, -1],
			],
		],
		[
			'backward',
			[
				[1, 1, 1],
				[2, 0, -1],
			],
		],
	]),
	fixed('edge', 'backward is about the last of two batches', [
		['new', W, b],
		[
			'forward',
			[
				[1, 2],
				[3, 4],
			],
		],
		['forward', [[-5, 7]]],
		['backward', [[1, 2, 3]]],
	]),
	fixed('edge', 'backward leaves weights and biases as they are', [
		['new', W, b],
		['forward', [[1, 2]]],
		['backward', [[1, 2, 3]]],
		['forward', [[1, 2]]],
	]),
	...family('edge', 'one row', [{ d: 4, k: 3 }], ({ d = 1, k = 1 }, random) => once({ n: 1, d, k }, random)),
	...family('edge', 'one input', [{ n: 5, k: 3 }], ({ n = 1, k = 1 }, random) =>
		once({ n, d: 1, k }, random),
	),
	...family('edge', 'one output', [{ n: 5, d: 4 }], ({ n = 1, d = 1 }, random) =>
		once({ n, d, k: 1 }, random),
	),
	...family('edge', 'as many outputs as inputs', [{ d: 3 }], ({ d = 1 }, random) =>
		once({ n: 4, d, k: d }, random),
	),

	...family(
		'degenerate',
		'weights of zero',
		[{ n: 3, d: 2, k: 4 }],
		layer(({ d = 1, k = 1 }) => ({ W: zeros(d, k) })),
	),
	...family(
		'degenerate',
		'biases of zero',
		[{ n: 3, d: 3, k: 2 }],
		layer(({ k = 1 }) => ({ b: zeros(1, k)[0]! })),
	),
	...family(
		'degenerate',
		'inputs of zero',
		[{ n: 4, d: 3, k: 2 }],
		layer(({ n = 1, d = 1 }) => ({ X: zeros(n, d) })),
	),
	...family(
		'degenerate',
		'a gradient of zero',
		[{ n: 4, d: 3, k: 2 }],
		layer(({ n = 1, k = 1 }) => ({ dY: zeros(n, k) })),
	),
	...family(
		'degenerate',
		'equal rows',
		[{ n: 5, d: 3, k: 2 }],
		layer(({ n = 1, d = 1 }, random) => {
			const row = random.vector(d);
			return { X: Array.from({ length: n }, () => [...row]) };
		}),
	),
	...family(
		'degenerate',
		'a gradient in one place only',
		[{ n: 4, d: 3, k: 3 }],
		layer(({ n = 1, k = 1 }, random) => {
			const dY = zeros(n, k);
			dY[random.integer(0, n - 1)]![random.integer(0, k - 1)] = 1;
			return { dY };
		}),
	),
	...family('degenerate', 'the identity as weights', [{ n: 3, d: 4 }], ({ n = 1, d = 1 }, random) =>
		layer(() => ({ W: zeros(d, d).map((row, i) => row.map((_, j) => (i === j ? 1 : 0))) }))(
			{ n, d, k: d },
			random,
		),
	),

	...family(
		'random',
		'a batch',
		[
			{ n: 2, d: 2, k: 3 },
			{ n: 3, d: 5, k: 2 },
			{ n: 6, d: 3, k: 4 },
			{ n: 8, d: 6, k: 6 },
			{ n: 20, d: 10, k: 1 },
			{ n: 20, d: 1, k: 10 },
		],
		once,
	),
	...family(
		'random',
		'three batches of different length',
		[
			{ n: 2, d: 3, k: 2 },
			{ n: 5, d: 2, k: 4 },
			{ n: 9, d: 4, k: 3 },
		],
		({ n = 1, d = 1, k = 1 }, random) => [
			['new', random.matrix(d, k), random.vector(k)],
			...[n, 1, n + 2].flatMap((rows) => [
				['forward', random.matrix(rows, d)],
				['backward', random.matrix(rows, k)],
			]),
		],
	),
	...family(
		'random',
		'rows of a grid, whole weights',
		[
			{ n: 9, d: 2, k: 2 },
			{ n: 16, d: 4, k: 3 },
		],
		layer(({ n = 1, d = 1, k = 1 }, random) => ({
			X: grid(n, d),
			W: whole(random, d, k, 3),
			b: whole(random, 1, k, 3)[0]!,
			dY: whole(random, n, k, 2),
		})),
	),

	...family('large', 'many rows', [{ n: 1500, d: 6, k: 4 }], once),
	...family('large', 'a square layer', [{ n: 64, d: 32, k: 32 }], once),
	...family('large', 'many inputs', [{ n: 8, d: 300, k: 10 }], once),
	...family('large', 'many outputs', [{ n: 8, d: 10, k: 300 }], once),

	...family(
		'adversarial',
		'whole numbers near a hundred million',
		[
			{ n: 2, d: 2, k: 2 },
			{ n: 5, d: 3, k: 4 },
		],
		layer(({ n = 1, d = 1, k = 1 }, random) => {
			const huge = (rows: number, columns: number) =>
				whole(random, rows, columns, 9).map((row) => row.map((x) => 1e8 * x));
			return { X: huge(n, d), W: huge(d, k), b: huge(1, k)[0]!, dY: huge(n, k) };
		}),
	),
	...family(
		'adversarial',
		'inputs of very different scale',
		[{ n: 6, d: 5, k: 3 }],
		layer(({ n = 1, d = 1 }, random) => ({
			X: random.matrix(n, d).map((row) => row.map((x, j) => x * Number(`1e${2 * (j % 5) - 4}`))),
		})),
	),
	...family(
		'adversarial',
		'rows that cancel each other',
		[{ n: 6, d: 3, k: 2 }],
		layer(({ n = 1, d = 1, k = 1 }, random) => {
			const half = whole(random, Math.ceil(n / 2), d, 9);
			const dY = whole(random, 1, k, 9)[0]!; // one row was asked for
			return {
				X: Array.from({ length: n }, (_, i) => half[i >> 1]!.map((v) => (i % 2 === 1 ? -v : v))), // in range
				dY: Array.from({ length: n }, () => dY),
			};
		}),
	),
];
