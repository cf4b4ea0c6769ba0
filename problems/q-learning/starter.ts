/**
 * @param next     shape (s, a), the state that each action leads to
 * @param reward   shape (s, a), what it is rewarded with
 * @param terminal shape (s,), states in which an episode ends
 * @param initial  shape (s, a), the values to start with
 * @param steps    how many actions are taken, over all episodes
 * @param alpha    step size
 * @param gamma    discount
 * @param epsilon  share of random actions
 * @param rng      each call draws a number uniform on [0, 1)
 * @returns the values Q after all steps, shape (s, a)
 */
export function qLearning(
	next: number[][],
	reward: number[][],
	terminal: boolean[],
	initial: number[][],
	steps: number,
	alpha: number,
	gamma: number,
	epsilon: number,
	rng: () => number,
): number[][] {
	throw new Error('Write qLearning: act, look what follows, and move one value of the table towards it.');
}
