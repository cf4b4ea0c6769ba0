// The whole table is copied for each step: O(t·s·a).
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
	let Q = initial.map((row) => [...row]);
	let s = 0;
	for (let t = 0; t < steps; t++) {
		const b = rng() < epsilon ? Math.floor(rng() * Q[s].length) : best(Q[s]);
		const to = next[s][b];
		const future = terminal[to] ? 0 : Math.max(...Q[to]);
		const learned = Q.map((row) => [...row]);
		learned[s][b] += alpha * (reward[s][b] + gamma * future - learned[s][b]);
		Q = learned;
		s = terminal[to] ? 0 : to;
	}
	return Q;
}
