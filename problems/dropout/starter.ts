/** Inverted dropout. */
export class Dropout {
	/**
	 * @param p   probability of dropping an entry, from 0 to 1
	 * @param rng gives the next random number, uniform on [0, 1)
	 */
	constructor(p: number, rng: () => number) {
		throw new Error('Write Dropout: keep p and the random source');
	}

	/**
	 * @param X        a batch, shape (n, d)
	 * @param training false in evaluation, where nothing is dropped and nothing drawn
	 * @returns the output, shape (n, d)
	 */
	forward(X: number[][], training: boolean): number[][] {
		throw new Error('Write forward: draw one number for each entry, row by row');
	}

	/**
	 * @param dY gradient of the loss with respect to the output of the last forward, shape (n, d)
	 * @returns gradient of the loss with respect to its input, shape (n, d)
	 */
	backward(dY: number[][]): number[][] {
		throw new Error('Write backward: use what the last forward drew');
	}
}
