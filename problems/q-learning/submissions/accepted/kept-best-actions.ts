// Keeps the best action of every state, and looks for it again only when its value fell or another one's rose above it.
class Agent {
	readonly Q: number[][];
	readonly #best: number[];

	constructor(initial: number[][]) {
		this.Q = initial.map((row) => row.slice());
		this.#best = this.Q.map((row) => row.reduce((b, q, i) => (q > row[b]! ? i : b), 0));
	}
	best(state: number): number {
		return this.#best[state]!;
	}
	value(state: number): number {
		return this.Q[state]![this.#best[state]!]!;
	}
	set(state: number, action: number, value: number): void {
		const row = this.Q[state]!;
		const b = this.#best[state]!;
		const fell = action === b && value < row[b]!;
		row[action] = value;
		if (fell) this.#best[state] = row.reduce((c, q, i) => (q > row[c]! ? i : c), 0);
		else if (value > row[b]! || (value === row[b]! && action < b)) this.#best[state] = action;
	}
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
): number[][] {
	const agent = new Agent(initial);
	for (let state = 0, t = 0; t < steps; t++) {
		let action = agent.best(state);
		if (rng() < epsilon) action = Math.floor(rng() * next[state]!.length);
		const to = next[state]![action]!;
		const future = terminal[to] ? 0 : agent.value(to);
		const old = agent.Q[state]![action]!;
		agent.set(state, action, old + alpha * (reward[state]![action]! + gamma * future - old));
		state = terminal[to] ? 0 : to;
	}
	return agent.Q;
}
