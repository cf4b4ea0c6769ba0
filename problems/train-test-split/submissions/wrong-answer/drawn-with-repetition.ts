// Test rows are drawn one by one from all rows, so that a row can be drawn twice.
export function trainTestSplit(n: number, ratio: number, rng: () => number) {
	const a = Array.from({ length: n }, (_, i) => i);
	const m = Math.max(0, Math.min(n - 1, Math.max(1, Math.round(n * ratio))));
	return { test: a.slice(0, m).map(() => Math.floor(rng() * n)), train: a.slice(m) };
}
