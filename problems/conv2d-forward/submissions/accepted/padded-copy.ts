// Pads each image first; windows are then slices.
export function conv2d(
	images: number[][][][],
	kernels: number[][][][],
	bias: number[],
	stride: number,
	padding: number,
): number[][][][] {
	const k = kernels[0][0].length;
	return images.map((image) => {
		const padded = image.map((plane) => pad(plane, padding));
		const h = Math.floor((padded[0].length - k) / stride) + 1;
		const w = Math.floor((padded[0][0].length - k) / stride) + 1;
		return kernels.map((kernel, o) =>
			range(h).map((y) =>
				range(w).map((x) => {
					let sum = 0;
					for (let a = 0; a < kernel.length; a++)
						for (let i = 0; i < k; i++) {
							const row = padded[a][y * stride + i];
							const weights = kernel[a][i];
							for (let j = 0; j < k; j++) sum += weights[j] * row[x * stride + j];
						}
					return sum + bias[o];
				}),
			),
		);
	});
}

const range = (length: number) => Array.from({ length }, (_, i) => i);
const zeros = (length: number) => new Array<number>(length).fill(0);

function pad(plane: number[][], p: number): number[][] {
	const width = plane[0].length + 2 * p;
	const edge = () => range(p).map(() => zeros(width));
	return [...edge(), ...plane.map((row) => [...zeros(p), ...row, ...zeros(p)]), ...edge()];
}
