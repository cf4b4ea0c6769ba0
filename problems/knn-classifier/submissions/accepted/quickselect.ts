// Puts the k nearest rows in front with quickselect, then sorts only those. Distances live in a Float64Array.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): number[] {
	const n = X.length;
	const distances = new Float64Array(n);
	const answer: number[] = [];

	for (const query of Q) {
		for (let i = 0; i < n; i++) {
			let sum = 0;
			for (let j = 0; j < query.length; j++) sum += (X[i]![j]! - query[j]!) ** 2;
			distances[i] = Math.sqrt(sum);
		}
		const order = Int32Array.from({ length: n }, (_, i) => i);
		select(order, distances, k);
		const nearest = [...order.subarray(0, k)].sort((a, b) => compare(distances, a, b));

		const labels = nearest.map((i) => y[i]!);
		const counts = new Map<number, number>();
		let most = 0;
		for (const label of labels) {
			const count = (counts.get(label) ?? 0) + 1;
			counts.set(label, count);
			most = Math.max(most, count);
		}
		answer.push(labels.find((label) => counts.get(label) === most)!);
	}
	return answer;
}

function compare(distances: Float64Array, a: number, b: number): number {
	return distances[a]! - distances[b]! || a - b;
}

/** Moves the k least to the front, in any order. */
function select(order: Int32Array, distances: Float64Array, k: number): void {
	let low = 0;
	let high = order.length - 1;
	while (low < high) {
		const pivot = order[(low + high) >> 1]!;
		let i = low;
		let j = high;
		while (i <= j) {
			while (compare(distances, order[i]!, pivot) < 0) i++;
			while (compare(distances, order[j]!, pivot) > 0) j--;
			if (i <= j) {
				[order[i], order[j]] = [order[j]!, order[i]!];
				i++;
				j--;
			}
		}
		if (k - 1 <= j) high = j;
		else if (k - 1 >= i) low = i;
		else return;
	}
}
