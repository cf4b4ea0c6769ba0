export interface Factorisation {
	/** of all ratings */
	mean: number;
	/** shape (U,) */
	userBias: number[];
	/** shape (I,) */
	itemBias: number[];
	/** shape (U, k) */
	P: number[][];
	/** shape (I, k) */
	Q: number[][];
	/** shape (t,), over all ratings, after each epoch */
	rmse: number[];
}

/**
 * @param users   shape (n,), who rated, from 0 to U - 1
 * @param items   shape (n,), what was rated, from 0 to I - 1
 * @param ratings shape (n,)
 * @param P       shape (U, k), factors of the users at the start
 * @param Q       shape (I, k), factors of the items at the start
 * @param order   shape (t, n), for each epoch the ratings in the order of their visits
 * @param rate    learning rate
 * @param penalty strength of the regularisation
 */
export function factorise(
	users: number[],
	items: number[],
	ratings: number[],
	P: number[][],
	Q: number[][],
	order: number[][],
	rate: number,
	penalty: number,
): Factorisation {
	throw new Error(
		'Write factorise: visit the ratings in order, move two biases and two rows of factors each time.',
	);
}
