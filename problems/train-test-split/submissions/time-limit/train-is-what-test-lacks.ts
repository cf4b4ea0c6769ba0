// The training rows are searched for in the list of test rows one by one: O(n²).
export function trainTestSplit(n: number, ratio: number, rng: () => number) {
	const a = Array.from({ length: n }, (_, i) => i);
	for (let i = n - 1; i > 0; i--) {
		const j = Math.floor(rng() * (i + 1));
		[a[i], a[j]] = [a[j], a[i]];
	}
	const m = Math.max(0, Math.min(n - 1, Math.max(1, Math.round(n * ratio))));
	return { train: a.filter((row) => !a.slice(0, m).includes(row)), test: a.slice(0, m) };
}
