// The kernels are flipped, as in the convolution of mathematics.
export function conv2d(
	images: number[][][][],
	kernels: number[][][][],
	bias: number[],
	stride: number,
	padding: number,
): number[][][][] {
	const k = kernels[0][0].length;
	return images.map((image) => {
		const height = image[0].length;
		const width = image[0][0].length;
		const h = Math.floor((height + 2 * padding - k) / stride) + 1;
		const w = Math.floor((width + 2 * padding - k) / stride) + 1;
		return kernels.map((kernel, o) => {
			const output: number[][] = [];
			for (let y = 0; y < h; y++) {
				const line: number[] = [];
				for (let x = 0; x < w; x++) {
					let sum = bias[o];
					for (let a = 0; a < image.length; a++) {
						for (let i = 0; i < k; i++) {
							for (let j = 0; j < k; j++) {
								const row = y * stride + i - padding;
								const column = x * stride + j - padding;
								const inside = row >= 0 && row < height && column >= 0 && column < width;
								if (inside) sum += kernel[a][k - 1 - i][k - 1 - j] * image[a][row][column];
							}
						}
					}
					line.push(sum);
				}
				output.push(line);
			}
			return output;
		});
	});
}
