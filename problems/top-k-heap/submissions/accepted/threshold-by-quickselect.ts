// Blocks of k candidates join the best k so far, and a quickselect in place keeps the better half.
export function topK(xs: number[], k: number): number[] {
	const room = Math.min(k, xs.length);
	if (room === 0) return [];
	const isBetter = (i: number, j: number) => xs[i] > xs[j] || (xs[i] === xs[j] && i < j);
	const kept = new Int32Array(2 * room);
	let count = 0;
	for (let i = 0; i < xs.length; i++) {
		kept[count++] = i;
		if (count < kept.length) continue;
		select(kept, room, isBetter);
		count = room;
	}
	return Array.from(kept.subarray(0, count))
		.sort((a, b) => (isBetter(a, b) ? -1 : 1))
		.slice(0, room);
}

/** Puts the `size` best first, in any order. */
function select(items: Int32Array, size: number, isBetter: (i: number, j: number) => boolean) {
	let [low, high] = [0, items.length - 1];
	while (low < high) {
		const pivot = items[(low + high) >> 1];
		let [i, j] = [low, high];
		while (i <= j) {
			while (isBetter(items[i], pivot)) i++;
			while (isBetter(pivot, items[j])) j--;
			if (i <= j) {
				[items[i], items[j]] = [items[j], items[i]];
				i++;
				j--;
			}
		}
		if (size - 1 <= j) high = j;
		else if (size - 1 >= i) low = i;
		else return;
	}
}
