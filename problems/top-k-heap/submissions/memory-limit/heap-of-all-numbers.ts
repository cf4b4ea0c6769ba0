// All n numbers are put into the heap and k taken out: the heap is as long as the list.
export function topK(xs: number[], k: number): number[] {
	const heap = xs.map((value, index) => ({ value, index }));
	for (let i = (heap.length >> 1) - 1; i >= 0; i--) down(heap, i);
	const answer: number[] = [];
	while (answer.length < k && heap.length > 0) {
		answer.push(heap[0].index);
		const last = heap.pop()!;
		if (heap.length > 0) {
			heap[0] = last;
			down(heap, 0);
		}
	}
	return answer;
}

type Item = { value: number; index: number };

function down(heap: Item[], i: number) {
	for (;;) {
		let best = i;
		for (const child of [2 * i + 1, 2 * i + 2])
			if (child < heap.length && isBefore(heap[child], heap[best])) best = child;
		if (best === i) return;
		[heap[best], heap[i]] = [heap[i], heap[best]];
		i = best;
	}
}

function isBefore(a: Item, b: Item): boolean {
	return a.value > b.value || (a.value === b.value && a.index < b.index);
}
