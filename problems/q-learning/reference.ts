/**
 * Q-learning in an environment that is given as tables, with epsilon-greedy actions.
 *
 * Source: C. J. C. H. Watkins and P. Dayan, Q-learning, Machine Learning 8 (1992), 279-292.
 * Time O(t·a + s·a): each of t steps looks for the best of a actions twice; the table is copied once.
 * Space O(s·a): the copy, which is the answer.
 *
 * @param next     shape (s, a), the state that action a in state s leads to
 * @param reward   shape (s, a), what it is rewarded with
 * @param terminal shape (s,), states in which an episode ends; state 0 is none
 * @param initial  shape (s, a), the values to start with
 * @param steps    t, how many actions are taken, over all episodes
 * @param alpha    step size in (0, 1]
 * @param gamma    discount in [0, 1]
 * @param epsilon  share of random actions, in [0, 1]
 * @param rng      uniform on [0, 1)
 * @returns Q, shape (s, a)
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
	const Q = initial.map((row) => [...row]); // (s, a)
	let state = 0;
	for (let step = 0; step < steps; step++) {
		const q = Q[state]!; // (a,)
		const action = rng() < epsilon ? Math.floor(rng() * q.length) : best(q);
		const to = next[state]![action]!;
		const future = terminal[to]! ? 0 : Q[to]![best(Q[to]!)]!; // nothing follows a terminal state
		q[action]! += alpha * (reward[state]![action]! + gamma * future - q[action]!);
		state = terminal[to]! ? 0 : to;
	}
	return Q;
}

/** The action with the largest value, of equal ones the first. */
function best(q: number[]): number {
	let first = 0;
	for (let action = 1; action < q.length; action++) if (q[action]! > q[first]!) first = action;
	return first;
}
