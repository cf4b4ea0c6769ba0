// The images are padded in place, which changes the reader’s input.
export function conv2d(
	images: number[][][][],
	kernels: number[][][][],
	bias: number[],
	stride: number,
	padding: number,
): number[][][][] {
	for (const image of images)
		for (const plane of image) {
			for (const row of plane)
				for (let p = 0; p < padding; p++) {
					row.unshift(0);
					row.push(0);
				}
			for (let p = 0; p < padding; p++) {
				plane.unshift(new Array(plane[0].length).fill(0));
				plane.push(new Array(plane[0].length).fill(0));
			}
		}
	const k = kernels[0][0].length;
	return images.map((image) => {
		const height = image[0].length;
		const width = image[0][0].length;
		const h = Math.floor((height - k) / stride) + 1;
		const w = Math.floor((width - k) / stride) + 1;
		return kernels.map((kernel, o) => {
			const output: number[][] = [];
			for (let y = 0; y < h; y++) {
				const line: number[] = [];
				for (let x = 0; x < w; x++) {
					let sum = bias[o];
					for (let a = 0; a < image.length; a++) {
						for (let i = 0; i < k; i++) {
							for (let j = 0; j < k; j++) {
								const row = y * stride + i;
								const column = x * stride + j;
								const inside = row >= 0 && row < height && column >= 0 && column < width;
								if (inside) sum += kernel[a][i][j] * image[a][row][column];
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
