// Offsets of the kernel outside, places inside: the image is shifted, scaled and added.
export function conv2d(
	images: number[][][][],
	kernels: number[][][][],
	bias: number[],
	stride: number,
	padding: number,
): number[][][][] {
	const k = kernels[0][0].length;
	const c = kernels[0].length;
	return images.map((image) => {
		const [height, width] = [image[0].length, image[0][0].length];
		const h = ((height + 2 * padding - k) / stride + 1) | 0;
		const w = ((width + 2 * padding - k) / stride + 1) | 0;
		return kernels.map((kernel, o) => {
			const plane = Array.from({ length: h }, () => new Float64Array(w).fill(bias[o]));
			for (let a = 0; a < c; a++)
				for (let i = 0; i < k; i++)
					for (let j = 0; j < k; j++) {
						const weight = kernel[a][i][j];
						const from = Math.max(0, Math.ceil((padding - j) / stride));
						for (let y = 0; y < h; y++) {
							const row = image[a][y * stride + i - padding];
							if (!row) continue;
							for (let x = from; x < w && x * stride + j - padding < width; x++)
								plane[y][x] += weight * row[x * stride + j - padding];
						}
					}
			return plane.map((row) => Array.from(row));
		});
	});
}
