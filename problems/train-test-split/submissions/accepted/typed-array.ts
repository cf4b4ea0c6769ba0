// Shuffles a typed array in place and returns views of it.
export function trainTestSplit(n: number, ratio: number, rng: () => number) {
	const a = new Uint32Array(n);
	for (let i = 1; i < n; i++) a[i] = i;
	for (let i = n; i-- > 0;) {
		const j = (rng() * (i + 1)) >>> 0; // also for i = 0, where it changes nothing any more
		const row = a[i]!;
		a[i] = a[j]!;
		a[j] = row;
	}
	const asked = Math.round(ratio * n);
	const m = n < 2 ? 0 : asked === 0 ? 1 : asked >= n ? n - 1 : asked;
	return { train: a.subarray(m), test: a.subarray(0, m) };
}
