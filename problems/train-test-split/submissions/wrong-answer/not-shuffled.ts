// The rows are cut in two without a shuffle.
export function trainTestSplit(n: number, ratio: number, rng: () => number) {
	const a = Array.from({ length: n }, (_, i) => i);
	const m = Math.max(0, Math.min(n - 1, Math.max(1, Math.round(n * ratio))));
	return { train: a.slice(m), test: a.slice(0, m) };
}
