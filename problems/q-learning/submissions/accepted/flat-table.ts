// One typed array for the whole table, and the new value as a weighted mean of the old one and the target.
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
): Float64Array[] {
	const a = next[0]!.length;
	const Q = Float64Array.from(initial.flat());
	const bestOf = (x: number) => {
		let b = x * a;
		for (let i = b + 1; i < (x + 1) * a; i++) if (Q[i]! > Q[b]!) b = i;
		return b;
	};
	let x = 0;
	for (let t = 0; t < steps; t++) {
		const explores = rng() < epsilon;
		const i = explores ? x * a + Math.floor(a * rng()) : bestOf(x);
		const y = next[x]![i - x * a]!;
		let target = reward[x]![i - x * a]!;
		if (!terminal[y]) target += gamma * Q[bestOf(y)]!;
		Q[i] = (1 - alpha) * Q[i]! + alpha * target;
		x = terminal[y] ? 0 : y;
	}
	return next.map((_, s) => Q.slice(s * a, (s + 1) * a));
}
