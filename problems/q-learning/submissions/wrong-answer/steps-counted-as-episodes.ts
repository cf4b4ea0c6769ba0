// The number of steps is taken for a number of episodes.
function best(q: number[]): number {
	let b = 0;
	for (let i = 1; i < q.length; i++) if (q[i] > q[b]) b = i;
	return b;
}

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
) {
	const Q = initial.map((row) => [...row]);
	let s = 0;
	for (let t = 0, all = 0; t < steps && all < 20 * steps; all++) {
		const b = rng() < epsilon ? Math.floor(rng() * Q[s].length) : best(Q[s]);
		const to = next[s][b];
		const future = terminal[to] ? 0 : Math.max(...Q[to]);
		Q[s][b] += alpha * (reward[s][b] + gamma * future - Q[s][b]);
		s = terminal[to] ? 0 : to;
		if (terminal[to]) t++;
	}
	return Q;
}
