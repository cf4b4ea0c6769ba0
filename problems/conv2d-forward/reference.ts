/**
 * A convolutional layer on a batch of images: cross-correlation with zero padding, summed over channels.
 *
 * Source: I. Goodfellow, Y. Bengio and A. Courville, Deep Learning, MIT Press, 2016, sections 9.1 and 9.5; V. Dumoulin and
 * F. Visin, A guide to convolution arithmetic for deep learning, 2016, for the sizes.
 * Time O(n·f·c·k²·h·w): each of n·f·h·w outputs is a sum of c·k² products.
 * Space O(n·f·h·w): the answer; the padding is never stored.
 *
 * @param images  shape (n, c, H, W)
 * @param kernels shape (f, c, k, k)
 * @param bias    shape (f,)
 * @returns shape (n, f, h, w)
 */
export function conv2d(
	images: number[][][][],
	kernels: number[][][][],
	bias: number[],
	stride: number,
	padding: number,
): number[][][][] {
	const k = kernels[0]![0]!.length; // at least one filter of one channel
	const places = (side: number) => Math.floor((side + 2 * padding - k) / stride) + 1;
	const at = (image: number[][][], kernel: number[][][], top: number, left: number) => {
		let sum = 0;
		for (let channel = 0; channel < kernel.length; channel++)
			for (let i = 0; i < k; i++) {
				const row = image[channel]![top + i];
				if (row === undefined) continue; // in the padding
				const weights = kernel[channel]![i]!;
				for (let j = 0; j < k; j++) sum += weights[j]! * (row[left + j] ?? 0);
			}
		return sum;
	};
	return images.map((image) => {
		const [h, w] = [places(image[0]!.length), places(image[0]![0]!.length)];
		return kernels.map((kernel, filter) =>
			Array.from({ length: h }, (_, y) =>
				Array.from(
					{ length: w },
					(__, x) => bias[filter]! + at(image, kernel, y * stride - padding, x * stride - padding),
				),
			),
		);
	});
}
