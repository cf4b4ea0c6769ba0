/**
 * The indices of the k largest numbers, by a heap of k indices with the worst of them at the root.
 *
 * Source: J. Williams, Algorithm 232: Heapsort, Communications of the ACM 7 (1964), 347-348; as a bounded queue in
 * D. Knuth, The Art of Computer Programming 3, section 5.2.3.
 * Time O(n·log k) for k <= n: each number is compared with the root and at worst replaces it and sinks log k levels; the
 * sort at the end takes k·log k. A k above n counts as n.
 * Space O(k): the heap, which becomes the answer.
 *
 * @param xs shape (n,)
 * @param k  how many are wanted
 * @returns shape (min(k, n),), by value descending, equal values by index ascending
 */
export function topK(xs: number[], k: number): number[] {
	const heap: number[] = []; // indices; no parent is better than its children
	for (let i = 0; i < xs.length; i++) {
		if (heap.length < k) {
			heap.push(i);
			siftUp(xs, heap);
		} else if (k > 0 && xs[i]! > xs[heap[0]!]!) {
			// of equal numbers the earlier is better, so only a larger one comes in
			heap[0] = i;
			siftDown(xs, heap, k);
		}
	}
	for (let end = heap.length - 1; end > 0; end--) {
		swap(heap, 0, end); // the worst of those left goes behind them
		siftDown(xs, heap, end);
	}
	return heap;
}

/** Lets the last index rise until its parent is worse. */
function siftUp(xs: number[], heap: number[]): void {
	let at = heap.length - 1;
	while (at > 0) {
		const parent = (at - 1) >> 1;
		if (!isWorse(xs, heap[at]!, heap[parent]!)) return;
		swap(heap, at, parent);
		at = parent;
	}
}

/** Lets the root sink until no child is worse, in the first `size` places. */
function siftDown(xs: number[], heap: number[], size: number): void {
	let at = 0;
	for (;;) {
		let child = 2 * at + 1;
		if (child >= size) return;
		if (child + 1 < size && isWorse(xs, heap[child + 1]!, heap[child]!)) child++;
		if (!isWorse(xs, heap[child]!, heap[at]!)) return;
		swap(heap, at, child);
		at = child;
	}
}

/** Whether index i comes after index j in the answer. */
function isWorse(xs: number[], i: number, j: number): boolean {
	return xs[i]! < xs[j]! || (xs[i] === xs[j] && i > j);
}

function swap(heap: number[], a: number, b: number): void {
	const index = heap[a]!;
	heap[a] = heap[b]!;
	heap[b] = index;
}
