export interface Trained {
	/** shape (h, d) */
	W1: number[][];
	/** shape (h,) */
	b1: number[];
	/** shape (h,) */
	w2: number[];
	b2: number;
	/** shape (epochs,), the loss at the start of each epoch */
	losses: number[];
}

/**
 * @param X      shape (n, d), the rows
 * @param y      shape (n,), labels 0 or 1
 * @param W1     shape (h, d), initial weights of the hidden units
 * @param b1     shape (h,), their initial biases
 * @param w2     shape (h,), initial weights of the output
 * @param b2     its initial bias
 * @param rate   learning rate
 * @param epochs how many full-batch steps
 */
export function trainMlp(
	X: number[][],
	y: number[],
	W1: number[][],
	b1: number[],
	w2: number[],
	b2: number,
	rate: number,
	epochs: number,
): Trained {
	throw new Error('Write trainMlp: forward, backward, then move all parameters at once.');
}
