// Math.max and indexOf, episodes in an outer loop, and rewards moved into a function of the environment.
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
	const step = (state: number, action: number) => {
		const to = next[state]![action]!;
		return { to, r: reward[state]![action]!, done: terminal[to] === true };
	};
	const Q: number[][] = JSON.parse(JSON.stringify(initial));
	let left = steps;
	while (left > 0) {
		let state = 0;
		let done = false;
		while (!done && left-- > 0) {
			const u = rng();
			const action =
				u >= epsilon ? Q[state]!.indexOf(Math.max(...Q[state]!)) : Math.trunc(rng() * Q[state]!.length);
			const seen = step(state, action);
			const target = seen.done ? seen.r : seen.r + gamma * Math.max(...Q[seen.to]!);
			const error = target - Q[state]![action]!;
			Q[state]![action] = Q[state]![action]! + alpha * error;
			({ to: state, done } = seen);
		}
	}
	return Q;
}
