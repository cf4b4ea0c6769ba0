// The kept ones are sorted anew for every number that comes in: n·k·log k.
export function topK(xs: number[], k: number): number[] {
	const kept: number[] = [];
	for (let i = 0; i < xs.length; i++) {
		if (kept.length === k && (k === 0 || xs[i] <= xs[kept[k - 1]])) continue;
		kept.push(i);
		kept.sort((a, b) => xs[b] - xs[a] || a - b);
		if (kept.length > k) kept.pop();
	}
	return kept;
}
