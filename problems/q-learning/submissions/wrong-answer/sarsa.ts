// The value of the action that is taken next is used instead of the best one’s: that is SARSA.
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
	const choose = (q: number[]) => (rng() < epsilon ? Math.floor(rng() * q.length) : best(q));
	let b = steps > 0 ? choose(Q[0]) : 0;
	for (let t = 0; t < steps; t++) {
		const to = next[s][b];
		const after = t + 1 < steps ? choose(Q[terminal[to] ? 0 : to]) : 0;
		const future = terminal[to] ? 0 : Q[to][after];
		Q[s][b] += alpha * (reward[s][b] + gamma * future - Q[s][b]);
		s = terminal[to] ? 0 : to;
		b = after;
	}
	return Q;
}
