export interface Split {
	train: number[];
	test: number[];
}

/**
 * Splits the rows 0 to n - 1 at random into training rows and test rows.
 *
 * Source: R. Durstenfeld, Algorithm 235: Random permutation, Communications of the ACM 7 (1964), 420.
 * Time O(n): n - 1 swaps, and two copies of together n indices.
 * Space O(n): the shuffled indices and the answer.
 *
 * @param ratio in (0, 1), share of the rows that are tested
 * @param rng   uniform on [0, 1), called n - 1 times
 */
export function trainTestSplit(n: number, ratio: number, rng: () => number): Split {
	const order = Array.from({ length: n }, (_, i) => i); // (n,)
	for (let i = n - 1; i > 0; i--) {
		const j = Math.floor(rng() * (i + 1)); // uniform on 0 to i, so row i may stay
		[order[i], order[j]] = [order[j]!, order[i]!];
	}
	const rounded = Math.round(n * ratio);
	const m = Math.max(0, Math.min(n - 1, Math.max(1, rounded))); // test rows; the last row left is for training
	return { train: order.slice(m), test: order.slice(0, m) };
}
