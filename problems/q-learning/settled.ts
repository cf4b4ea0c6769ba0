// Keeps inputs clear of choices that rounding would decide: one such choice changes all that follow.
import { Random } from '#lib/judge/random.ts';

export interface Task {
	/** Shape (s, a). */
	readonly next: readonly (readonly number[])[];
	/** Shape (s, a). */
	readonly reward: readonly (readonly number[])[];
	/** Shape (s,). */
	readonly terminal: readonly boolean[];
	/** Shape (s, a). */
	readonly initial: readonly (readonly number[])[];
	readonly steps: number;
	readonly alpha: number;
	readonly gamma: number;
	readonly epsilon: number;
	readonly seed: number;
}

/**
 * Whether no greedy choice is between values so nearly equal that the order of operations could decide. Equal values are
 * harmless where every right program has them exactly: those that were never changed, and zeros that zeros were added to.
 */
export function isSettled({
	next,
	reward,
	terminal,
	initial,
	steps,
	alpha,
	gamma,
	epsilon,
	seed,
}: Task): boolean {
	const random = new Random(seed);
	const Q = initial.map((row) => [...row]);
	const isRounded = initial.map((row) => row.map(() => false));
	let state = 0;
	for (let step = 0; step < steps; step++) {
		const q = Q[state]!; // states and actions of the tables are in range, here and below
		let action: number;
		if (random.next() < epsilon) action = Math.floor(random.next() * q.length);
		else {
			const most = Math.max(...q);
			action = q.indexOf(most);
			for (const [other, value] of q.entries()) {
				if (other === action || most - value > 1e-7 * Math.max(1, Math.abs(most))) continue;
				const isExact = value === most && !isRounded[state]![other] && !isRounded[state]![action];
				if (!isExact) return false;
			}
		}
		const to = next[state]![action]!;
		const [r, future] = [reward[state]![action]!, terminal[to] ? 0 : Math.max(...Q[to]!)];
		if (q[action] !== 0 || r !== 0 || future !== 0) isRounded[state]![action] = true;
		q[action]! += alpha * (r + gamma * future - q[action]!);
		state = terminal[to] ? 0 : to;
	}
	return true;
}
