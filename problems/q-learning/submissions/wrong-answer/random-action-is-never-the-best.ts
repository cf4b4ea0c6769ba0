// A random action is drawn among the others only.
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
	for (let t = 0; t < steps; t++) {
		const greedy = best(Q[s]);
		let b = greedy;
		if (rng() < epsilon && Q[s].length > 1) {
			b = Math.floor(rng() * (Q[s].length - 1));
			if (b >= greedy) b++;
		}
		const to = next[s][b];
		const future = terminal[to] ? 0 : Math.max(...Q[to]);
		Q[s][b] += alpha * (reward[s][b] + gamma * future - Q[s][b]);
		s = terminal[to] ? 0 : to;
	}
	return Q;
}
