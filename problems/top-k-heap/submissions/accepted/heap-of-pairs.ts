// A general binary heap of pairs: push each, and pop the worst when there are more than k.
export function topK(xs: number[], k: number): number[] {
	const heap = new Heap<[value: number, index: number]>((a, b) => a[0] - b[0] || b[1] - a[1]);
	for (let i = 0; i < xs.length; i++) {
		heap.push([xs[i], i]);
		if (heap.size > k) heap.pop();
	}
	const answer: number[] = [];
	while (heap.size > 0) answer.push(heap.pop()[1]);
	return answer.reverse();
}

class Heap<T> {
	#items: T[] = [];
	#compare: (a: T, b: T) => number;
	constructor(compare: (a: T, b: T) => number) {
		this.#compare = compare;
	}
	get size() {
		return this.#items.length;
	}
	push(item: T) {
		const items = this.#items;
		let i = items.length;
		items.push(item);
		while (i > 0) {
			const parent = (i - 1) >> 1;
			if (this.#compare(items[parent], item) <= 0) break;
			items[i] = items[parent];
			i = parent;
		}
		items[i] = item;
	}
	pop(): T {
		const items = this.#items;
		const top = items[0];
		const last = items.pop()!;
		if (items.length === 0) return top;
		let i = 0;
		for (let child = 1; child < items.length; child = 2 * i + 1) {
			if (child + 1 < items.length && this.#compare(items[child + 1], items[child]) < 0) child++;
			if (this.#compare(last, items[child]) <= 0) break;
			items[i] = items[child];
			i = child;
		}
		items[i] = last;
		return top;
	}
}
