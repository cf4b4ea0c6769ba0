import { family, fixed, sample, type Case, type Make, type Sizes } from '#lib/judge/problem.ts';
import type { Random } from '#lib/judge/random.ts';

type Plane = number[][];
/** Images and kernels alike: (n, c, H, W) and (f, c, k, k). */
type Stack = Plane[][];
interface Given {
	readonly images: Stack;
	readonly kernels: Stack;
	readonly bias: number[];
}
type Draw = (sizes: Sizes, random: Random) => Given;

function stack(random: Random, count: number, channels: number, rows: number, columns: number): Stack {
	const of = <T>(length: number, one: () => T) => Array.from({ length }, one);
	return of(count, () => of(channels, () => random.matrix(rows, columns)));
}

const scattered: Draw = ({ n = 1, c = 1, f = 1, k = 1, H = 1, W = 1 }, random) => ({
	images: stack(random, n, c, H, W),
	kernels: stack(random, f, c, k, k),
	bias: random.vector(f),
});

/** Images are made as large as the kernel at least, where padding does not make up for it. */
const on =
	(draw: Draw, stride = 1, padding = 0): Make =>
	(sizes, random) => {
		const { k = 1, H = 1, W = 1 } = sizes;
		const least = Math.max(1, k - 2 * padding);
		const { images, kernels, bias } = draw(
			{ ...sizes, H: Math.max(least, H), W: Math.max(least, W) },
			random,
		);
		return [images, kernels, bias, stride, padding];
	};

type By = (value: number, channel: number, row: number, column: number) => number;
const put = (given: Stack, by: By): Stack =>
	given.map((planes) =>
		planes.map((plane, c) => plane.map((row, y) => row.map((value, x) => by(value, c, y, x)))),
	);
const images =
	(by: By): Draw =>
	(sizes, random) => {
		const given = scattered(sizes, random);
		return { ...given, images: put(given.images, by) };
	};
const kernels =
	(by: By): Draw =>
	(sizes, random) => {
		const given = scattered(sizes, random);
		return { ...given, kernels: put(given.kernels, by) };
	};
const noBias: Draw = (sizes, random) => {
	const given = scattered(sizes, random);
	return { ...given, bias: given.bias.map(() => 0) };
};
const equalImages: Draw = (sizes, random) => {
	const given = scattered(sizes, random);
	return { ...given, images: given.images.map(() => structuredClone(given.images[0]!)) };
};

const zeros = () => 0;
const ones = () => 1;
/** 1 in the upper right corner of a kernel, which moves an image. */
const corner: Draw = (sizes, random) =>
	kernels((_, __, y, x) => (y === 0 && x === (sizes['k'] ?? 1) - 1 ? 1 : 0))(sizes, random);
const counting: Draw = images((_, c, y, x) => 100 * c + 10 * y + x);
const checkered: Draw = images((_, __, y, x) => ((x + y) % 2 === 0 ? 1 : -1));
const bright: Draw = images((value) => 1e6 + value);
const large: Draw = images((value) => 1e5 * value);
const faint: Draw = images((value) => 1e-3 * value);

const plain = on(scattered);
const same = on(scattered, 1, 1);
const halved = on(scattered, 2, 1);
const jumping = on(scattered, 3);
const wide = on(scattered, 2, 2);

const few = { n: 1, c: 2, f: 2, k: 2, H: 3, W: 4 };
const some = { n: 2, c: 3, f: 2, k: 3, H: 6, W: 5 };
const more = { n: 3, c: 2, f: 4, k: 3, H: 7, W: 9 };

/** Without padding: every entry of a kernel meets an image. The images are such that outputs are h by h. */
export const cost: Make = ({ h = 1, k = 1, ...sizes }, random) =>
	plain({ ...sizes, k, H: h + k - 1, W: h + k - 1 }, random);

export const cases: readonly Case[] = [
	sample('one channel, one filter', [
		[
			[
				[
					[1, 2, 0],
					[0, 1, 3],
					[4, 0, 1],
				],
			],
		],
		[
			[
				[
					[1, 2],
					[0, -1],
				],
			],
		],
		[10],
		1,
		0,
	]),
	sample('padding of 1, stride of 2', [
		[
			[
				[
					[1, 2, 3],
					[4, 5, 6],
					[7, 8, 9],
				],
			],
		],
		[
			[
				[
					[0, 0, 0],
					[0, 1, 10],
					[0, 100, 0],
				],
			],
		],
		[0],
		2,
		1,
	]),
	sample('two channels, two filters', [
		[[[[1, 2, 3]], [[10, 20, 30]]]],
		[
			[[[1]], [[1]]],
			[[[2]], [[0]]],
		],
		[0, -1],
		1,
		0,
	]),

	fixed('edge', 'one of everything', [[[[[3]]]], [[[[-2]]]], [5], 1, 0]),
	fixed('edge', 'no images', [
		[],
		[
			[
				[
					[1, 2],
					[3, 4],
				],
			],
		],
		[5],
		1,
		0,
	]),
	fixed('edge', 'a kernel larger than the image', [
		[[[[2]]]],
		[
			[
				[
					[1, 2, 3],
					[4, 5, 6],
					[7, 8, 9],
				],
			],
		],
		[0.5],
		1,
		1,
	]),
	fixed('edge', 'a kernel of two, padding of 1', [
		[[[[3]]]],
		[
			[
				[
					[1, 2],
					[4, 8],
				],
			],
		],
		[0],
		1,
		1,
	]),
	fixed('edge', 'the last column is not reached', [[[[[1, 2, 3, 4]]]], [[[[1]]]], [0], 2, 0]),
	fixed('edge', 'the last column is reached', [[[[[1, 2, 3, 4, 5]]]], [[[[1]]]], [0], 2, 0]),
	...family('edge', 'a kernel as large as the image', [{ n: 2, c: 2, f: 3, k: 4, H: 4, W: 4 }], plain),
	...family('edge', 'kernels of one entry', [{ n: 2, c: 3, f: 2, k: 1, H: 3, W: 4 }], plain),
	...family(
		'edge',
		'kernels of one entry, stride of 2',
		[{ n: 1, c: 2, f: 2, k: 1, H: 5, W: 6 }],
		on(scattered, 2),
	),
	...family('edge', 'images of one row', [{ n: 2, c: 2, f: 2, k: 3, H: 1, W: 6 }], same),
	...family('edge', 'images of one column', [{ n: 2, c: 2, f: 2, k: 3, H: 6, W: 1 }], same),
	...family(
		'edge',
		'a stride longer than the image',
		[{ n: 2, c: 2, f: 2, k: 2, H: 4, W: 3 }],
		on(scattered, 9),
	),
	...family(
		'edge',
		'a stride longer than the kernel',
		[{ n: 1, c: 2, f: 2, k: 2, H: 9, W: 8 }],
		on(scattered, 4),
	),
	...family(
		'edge',
		'padding wider than the kernel',
		[{ n: 1, c: 1, f: 2, k: 2, H: 2, W: 3 }],
		on(scattered, 1, 3),
	),
	...family(
		'edge',
		'wide padding, long stride',
		[{ n: 1, c: 2, f: 1, k: 3, H: 2, W: 5 }],
		on(scattered, 3, 4),
	),

	...family('degenerate', 'images of zero', [some], on(images(zeros), 1, 1)),
	...family('degenerate', 'kernels of zero', [some], on(kernels(zeros), 1, 1)),
	...family('degenerate', 'biases of zero', [some], on(noBias, 1, 1)),
	...family('degenerate', 'equal images', [some], on(equalImages, 2)),
	...family('degenerate', 'kernels of ones', [some], on(kernels(ones), 1, 1)),
	...family('degenerate', 'images of ones, whose edges show', [some], on(images(ones), 1, 2)),

	...family('random', 'no padding', [few, some, more], plain),
	...family('random', 'padding that keeps the size', [few, some, more], same),
	...family(
		'random',
		'stride of 2, padding of 1',
		[few, some, more, { n: 1, c: 1, f: 1, k: 3, H: 8, W: 7 }],
		halved,
	),
	...family('random', 'stride of 3', [few, some, more], jumping),
	...family('random', 'stride of 2, padding of 2', [some, { n: 2, c: 2, f: 3, k: 5, H: 8, W: 6 }], wide),
	...family('random', 'more filters than channels', [{ n: 1, c: 2, f: 7, k: 2, H: 4, W: 5 }], plain),
	...family('random', 'more channels than filters', [{ n: 1, c: 7, f: 2, k: 2, H: 5, W: 4 }], plain),

	...family('large', 'many channels and filters', [{ n: 1, c: 9, f: 9, k: 3, H: 8, W: 7 }], same),
	...family('large', 'a large image', [{ n: 1, c: 2, f: 3, k: 3, H: 40, W: 48 }], halved),
	...family('large', 'a large kernel', [{ n: 1, c: 1, f: 1, k: 11, H: 28, W: 25 }], plain),
	...family('large', 'many images', [{ n: 60, c: 2, f: 3, k: 2, H: 6, W: 6 }], wide),

	...family('adversarial', 'a kernel that moves the image', [some], on(corner, 1, 1)),
	...family('adversarial', 'a kernel that moves the image, stride of 2', [more], on(corner, 2, 1)),
	...family('adversarial', 'images that count their places', [few, some], on(counting, 1, 1)),
	...family('adversarial', 'images that count their places, stride of 2', [more], on(counting, 2, 2)),
	...family('adversarial', 'checkered images', [some], on(checkered, 2, 1)),
	...family('adversarial', 'bright images', [some], on(bright, 1, 1)),
	...family('adversarial', 'large entries', [some], on(large, 2, 1)),
	...family('adversarial', 'faint images', [some], on(faint, 1, 1)),
];
