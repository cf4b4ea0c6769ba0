// im2col: every window as a column, then one product with the kernels as rows.
export function conv2d(
	images: number[][][][],
	kernels: number[][][][],
	bias: number[],
	stride: number,
	padding: number,
): number[][][][] {
	const k = kernels[0][0].length;
	const rows = kernels.map((kernel) => Float64Array.from(kernel.flat(2)));
	return images.map((image) => {
		const [height, width] = [image[0].length, image[0][0].length];
		const h = Math.floor((height + 2 * padding - k) / stride) + 1;
		const w = Math.floor((width + 2 * padding - k) / stride) + 1;
		const windows: Float64Array[] = [];
		for (let y = 0; y < h; y++)
			for (let x = 0; x < w; x++) {
				const window = new Float64Array(rows[0].length);
				let at = 0;
				for (const plane of image)
					for (let i = 0; i < k; i++)
						for (let j = 0; j < k; j++) {
							const value = plane[y * stride - padding + i]?.[x * stride - padding + j];
							window[at++] = value ?? 0;
						}
				windows.push(window);
			}
		return rows.map((row, o) => {
			const flat = windows.map((window) => {
				let sum = bias[o];
				for (let p = 0; p < row.length; p++) sum += row[p] * window[p];
				return sum;
			});
			return Array.from({ length: h }, (_, y) => flat.slice(y * w, (y + 1) * w));
		});
	});
}
