// A half is rounded down, as it is when the number of training rows is rounded instead of the number of test rows.
export function trainTestSplit(n: number, ratio: number, rng: () => number) {
	const a = Array.from({ length: n }, (_, i) => i);
	for (let i = n - 1; i > 0; i--) {
		const j = Math.floor(rng() * (i + 1));
		[a[i], a[j]] = [a[j], a[i]];
	}
	const m = Math.max(0, Math.min(n - 1, Math.max(1, n - Math.round(n - n * ratio))));
	return { train: a.slice(m), test: a.slice(0, m) };
}
