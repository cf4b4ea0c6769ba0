export interface Split {
	/** indices of rows, in shuffled order */
	train: number[];
	/** indices of rows, in shuffled order */
	test: number[];
}

/**
 * @param n     how many rows there are
 * @param ratio in (0, 1), share of the rows that are tested
 * @param rng   each call draws a number uniform on [0, 1)
 */
export function trainTestSplit(n: number, ratio: number, rng: () => number): Split {
	throw new Error('Write trainTestSplit: shuffle the indices of the rows, then cut them in two.');
}
