// The single row is tested instead of being left for training.
export function trainTestSplit(n: number, ratio: number, rng: () => number) {
	const a = Array.from({ length: n }, (_, i) => i);
	for (let i = n - 1; i > 0; i--) {
		const j = Math.floor(rng() * (i + 1));
		[a[i], a[j]] = [a[j], a[i]];
	}
	const m = Math.min(n, Math.max(1, Math.min(n - 1, Math.round(n * ratio))));
	return { train: a.slice(m), test: a.slice(0, m) };
}
