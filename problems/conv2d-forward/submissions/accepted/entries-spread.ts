// From the image's side: every entry is added to all outputs whose windows it lies in.
export function conv2d(
	images: number[][][][],
	kernels: number[][][][],
	bias: number[],
	stride: number,
	padding: number,
): number[][][][] {
	const k = kernels[0][0].length;
	return images.map((image) => {
		const [height, width] = [image[0].length, image[0][0].length];
		const h = Math.floor((height + 2 * padding - k) / stride) + 1;
		const w = Math.floor((width + 2 * padding - k) / stride) + 1;
		return kernels.map((kernel, o) => {
			const output = Array.from({ length: h }, () => new Array<number>(w).fill(bias[o]));
			image.forEach((plane, a) =>
				plane.forEach((line, row) =>
					line.forEach((value, column) => {
						for (let i = 0; i < k; i++) {
							const y = (row + padding - i) / stride;
							if (y < 0 || y >= h || !Number.isInteger(y)) continue;
							for (let j = 0; j < k; j++) {
								const x = (column + padding - j) / stride;
								if (x >= 0 && x < w && Number.isInteger(x)) output[y][x] += kernel[a][i][j] * value;
							}
						}
					}),
				),
			);
			return output;
		});
	});
}
