/**
 * @param X   shape (n, d), the points
 * @param k   how many to choose, 1 <= k <= n
 * @param rng each call gives the next number, uniform on [0, 1)
 * @returns shape (k,), indices of rows of X in the order in which they were chosen
 */
export function kmeansPlusPlus(X: number[][], k: number, rng: () => number): number[] {
	throw new Error(
		'Write kmeansPlusPlus: draw each next point with its squared distance from the chosen as weight.',
	);
}
