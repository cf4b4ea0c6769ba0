// Keeps only the rows that have moved, in a Map: the list itself is never built before it is dealt out.
export function trainTestSplit(n: number, ratio: number, rng: () => number) {
	const moved = new Map<number, number>();
	const at = (place: number) => moved.get(place) ?? place;
	for (let i = n - 1; i >= 1; i--) {
		const j = Math.floor((i + 1) * rng());
		const [here, there] = [at(i), at(j)];
		moved.set(i, there).set(j, here);
	}
	const m = n <= 1 ? 0 : Math.min(n - 1, Math.max(1, Math.floor(0.5 + ratio * n)));
	const split: { test: number[]; train: number[] } = { test: [], train: [] };
	for (let place = 0; place < n; place++) split[place < m ? 'test' : 'train'].push(at(place));
	return split;
}
