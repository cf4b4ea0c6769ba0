export interface AdamState {
	/** shape (d,), the parameters after the last step */
	theta: number[];
	/** shape (d,), the first moments, not corrected */
	m: number[];
	/** shape (d,), the second moments, not corrected */
	v: number[];
}

/**
 * @param theta     shape (d,), parameters at the start
 * @param gradients shape (t, d), a gradient for each step
 * @param rate      learning rate
 * @param beta1     memory of the first moments
 * @param beta2     memory of the second moments
 * @param epsilon   added to the root of the corrected second moment
 * @param decay     strength of the weight decay
 * @param decoupled true for AdamW, false for decay as a penalty in the gradient
 */
export function adam(
	theta: number[],
	gradients: number[][],
	rate: number,
	beta1: number,
	beta2: number,
	epsilon: number,
	decay: number,
	decoupled: boolean,
): AdamState {
	throw new Error('Write adam: update both moments, correct them, step, and decay in one of two ways.');
}
