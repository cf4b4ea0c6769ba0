// The k best are kept in a sorted list, where a number that comes in moves all that are smaller: n·k.
export function topK(xs: number[], k: number): number[] {
	const kept: number[] = [];
	for (let i = 0; i < xs.length; i++) {
		let place = kept.length;
		if (place === k) {
			if (k === 0 || xs[i] <= xs[kept[k - 1]]) continue;
			place--;
		}
		while (place > 0 && xs[kept[place - 1]] < xs[i]) {
			kept[place] = kept[place - 1];
			place--;
		}
		kept[place] = i;
	}
	return kept;
}
