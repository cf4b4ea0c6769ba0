import { close } from '#lib/judge/check/close.ts';
import { defineProblem, fn } from '#lib/judge/problem.ts';
import { cases, cost } from './cases.ts';
import { plot } from './plot.ts';

export default defineProblem({
	title: '2-D convolution, forward',
	level: 'medium',
	topics: ['neural networks', 'convolution'],
	summary: 'A convolutional layer on a batch of images with channels: stride, zero padding and biases.',
	entry: fn('conv2d', {
		images: 'number[n,c,H,W]',
		kernels: 'number[f,c,k,k]',
		bias: 'number[f]',
		stride: 'integer',
		padding: 'integer',
	}),
	sizes: {
		n: { label: 'images', min: 0, sweep: [2, 64], base: 2 },
		c: { label: 'channels', sweep: [2, 64], base: 2 },
		f: { label: 'filters', sweep: [2, 64], base: 2 },
		k: { label: 'rows and columns of a kernel', sweep: [2, 24], base: 2 },
		h: { label: 'rows of an output, as many columns', sweep: [3, 48], base: 4 },
	},
	complexity: { time: 'n·f·c·k^2·h^2', space: 'n·f·h^2' },
	cost,
	check: close({ rel: 1e-9, abs: 1e-9 }),
	plot,
	limits: { opsFloor: 1e7 },
	cases,
});
