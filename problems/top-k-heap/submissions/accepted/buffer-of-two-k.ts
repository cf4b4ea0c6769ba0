// Collects up to 2k candidates, then sorts them and drops the worse half: a sort of 2k for every k that come in.
export function topK(xs: number[], k: number): number[] {
	if (k === 0) return [];
	let kept: number[] = [];
	let threshold = -Infinity; // nothing at or below it can come in any more
	const shrink = () => {
		kept.sort((a, b) => xs[b] - xs[a] || a - b);
		if (kept.length <= k) return;
		kept.length = k;
		threshold = xs[kept[k - 1]];
	};
	for (let i = 0; i < xs.length; i++) {
		if (xs[i] <= threshold) continue;
		kept.push(i);
		if (kept.length === 2 * k) shrink();
	}
	shrink();
	return kept;
}
