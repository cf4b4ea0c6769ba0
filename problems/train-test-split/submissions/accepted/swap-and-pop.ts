// Takes row after row out of a shrinking list, the last one filling each gap: the same permutation, from the back.
export function trainTestSplit(n: number, ratio: number, rng: () => number) {
	const left: number[] = [];
	for (let i = 0; i < n; i++) left.push(i);
	const dealt: number[] = [];
	while (left.length > 1) {
		const j = Math.trunc(rng() * left.length);
		dealt.push(left[j]!);
		const last = left.pop()!;
		if (j < left.length) left[j] = last;
	}
	dealt.push(...left);
	dealt.reverse();
	let m = Math.floor(n * ratio + 0.5);
	if (m < 1) m = 1;
	if (m > n - 1) m = Math.max(n - 1, 0);
	return { test: dealt.slice(0, m), train: dealt.slice(m) };
}
