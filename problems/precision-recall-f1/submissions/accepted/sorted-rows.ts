// Sorts copies of the labels, and counts how often each occurs by bisection: O((n + k)·log n), without a Map.
function count(sorted: Float64Array, label: number): number {
	const below = (bound: number) => {
		let [low, high] = [0, sorted.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if (sorted[middle]! < bound) low = middle + 1;
			else high = middle;
		}
		return low;
	};
	return below(label + 1) - below(label);
}

export function precisionRecallF1(y: number[], p: number[], labels: number[]) {
	const truths = Float64Array.from(y).sort();
	const guesses = Float64Array.from(p).sort();
	const right = Float64Array.from(y.filter((label, r) => label === p[r])).sort();
	const k = labels.length;
	const [precision, recall, f1] = [new Float64Array(k), new Float64Array(k), new Float64Array(k)];
	const [pooled, macro, weighted] = [
		[0, 0, 0],
		[0, 0, 0],
		[0, 0, 0],
	];
	for (let i = 0; i < k; i++) {
		const [tp, pp, support] = [right, guesses, truths].map((list) => count(list, labels[i]!)) as [
			number,
			number,
			number,
		];
		precision[i] = tp / Math.max(1, pp);
		recall[i] = tp / Math.max(1, support);
		f1[i] = (2 * tp) / Math.max(1, pp + support);
		[precision[i]!, recall[i]!, f1[i]!].forEach((score, s) => {
			macro[s]! += score / k;
			weighted[s]! += score * support;
		});
		[tp, pp, support].forEach((number, s) => (pooled[s]! += number));
	}
	const [tp, pp, support] = pooled as [number, number, number];
	const name = ([precision, recall, f1]: number[]) => ({ precision, recall, f1 });
	return {
		precision,
		recall,
		f1,
		micro: name([tp / Math.max(1, pp), tp / Math.max(1, support), (2 * tp) / Math.max(1, pp + support)]),
		macro: name(macro),
		weighted: name(weighted.map((score) => score / Math.max(1, support))),
	};
}
