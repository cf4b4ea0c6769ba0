// Keeps the k nearest rows in a heap with the farthest at the root. Each label remembers its nearest row for equal votes.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): number[] {
	return Q.map((query) => {
		const distances = X.map((row) => row.reduce((sum, value, j) => sum + (value - query[j]!) ** 2, 0));
		const isFarther = (a: number, b: number) =>
			distances[a]! > distances[b]! || (distances[a] === distances[b] && a > b);

		const heap: number[] = []; // row indices
		const siftDown = (start: number) => {
			for (let parent = start; ;) {
				let top = parent;
				for (const child of [2 * parent + 1, 2 * parent + 2])
					if (child < heap.length && isFarther(heap[child]!, heap[top]!)) top = child;
				if (top === parent) return;
				[heap[parent], heap[top]] = [heap[top]!, heap[parent]!];
				parent = top;
			}
		};
		for (let i = 0; i < X.length; i++) {
			if (heap.length < k) {
				heap.push(i);
				if (heap.length === k) for (let at = k >> 1; at >= 0; at--) siftDown(at);
			} else if (isFarther(heap[0]!, i)) {
				heap[0] = i;
				siftDown(0);
			}
		}

		const votes = new Map<number, { count: number; nearest: number }>();
		for (const i of heap) {
			const entry = votes.get(y[i]!) ?? { count: 0, nearest: i };
			entry.count++;
			if (isFarther(entry.nearest, i)) entry.nearest = i;
			votes.set(y[i]!, entry);
		}
		const [first, ...rest] = [...votes.values()];
		let best = first!;
		for (const entry of rest)
			if (entry.count > best.count || (entry.count === best.count && isFarther(best.nearest, entry.nearest)))
				best = entry;
		return y[best.nearest]!;
	});
}
