/**
 * @param images  shape (n, c, H, W)
 * @param kernels shape (f, c, k, k)
 * @param bias    shape (f,), one number for each filter
 * @param stride  step of the window, in rows and in columns
 * @param padding rows and columns of zeros on each side of an image
 * @returns shape (n, f, h, w)
 */
export function conv2d(
	images: number[][][][],
	kernels: number[][][][],
	bias: number[],
	stride: number,
	padding: number,
): number[][][][] {
	throw new Error('Write conv2d: at every place of the window, sum over channels, rows and columns.');
}
