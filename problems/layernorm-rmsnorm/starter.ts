export interface Normalised {
	/** shape (n, d), the output */
	Y: number[][];
	/** shape (n, d), gradient of the loss with respect to X */
	dX: number[][];
	/** shape (d,), gradient with respect to gamma */
	dGamma: number[];
	/** shape (d,), gradient with respect to beta */
	dBeta: number[];
}

/**
 * @param kind  layer norm or RMS norm
 * @param X     shape (n, d), the rows
 * @param gamma shape (d,), scales
 * @param beta  shape (d,), shifts
 * @param eps   added to the mean square under the root
 * @param dY    shape (n, d), gradient of the loss with respect to the output
 */
export function normalise(
	kind: 'layer' | 'rms',
	X: number[][],
	gamma: number[],
	beta: number[],
	eps: number,
	dY: number[][],
): Normalised {
	throw new Error('Write normalise: return Y, dX, dGamma and dBeta');
}
