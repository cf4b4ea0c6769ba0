// A half is rounded to the even neighbour, as Python does.
export function trainTestSplit(n: number, ratio: number, rng: () => number) {
	const a = Array.from({ length: n }, (_, i) => i);
	for (let i = n - 1; i > 0; i--) {
		const j = Math.floor(rng() * (i + 1));
		[a[i], a[j]] = [a[j], a[i]];
	}
	const m = Math.max(
		0,
		Math.min(n - 1, Math.max(1, ((x) => (x % 1 === 0.5 ? 2 * Math.round(x / 2) : Math.round(x)))(n * ratio))),
	);
	return { train: a.slice(m), test: a.slice(0, m) };
}
