// Counts for each different value, prefix sums over the sorted values, columns from the last to the first.
export function bestSplit(X: number[][], y: number[]) {
	const n = X.length;
	const labels = Array.from(new Set(y));
	const classes = y.map((label) => labels.indexOf(label));
	const total = new Int32Array(labels.length);
	for (const c of classes) total[c]++;
	const sumOfShares = (counts: Int32Array, rows: number) => {
		let sum = 0;
		for (const count of counts) sum += (count / rows) * (1 - count / rows);
		return sum;
	};
	let best = null as { feature: number; threshold: number; gain: number } | null;
	for (let feature = X[0].length - 1; feature >= 0; feature--) {
		const groups = new Map<number, number[]>();
		X.forEach((row, i) => {
			const group = groups.get(row[feature]);
			if (group) group.push(i);
			else groups.set(row[feature], [i]);
		});
		const values = [...groups.keys()].sort((a, b) => a - b);
		const left = new Int32Array(labels.length);
		const right = total.slice();
		let rows = 0;
		for (let v = 0; v < values.length - 1; v++) {
			for (const i of groups.get(values[v])!) {
				left[classes[i]]++;
				right[classes[i]]--;
				rows++;
			}
			const below = (rows * sumOfShares(left, rows) + (n - rows) * sumOfShares(right, n - rows)) / n;
			const gain = sumOfShares(total, n) - below;
			if (best === null || gain > best.gain) {
				best = { feature, threshold: values[v] + (values[v + 1] - values[v]) / 2, gain };
			}
		}
	}
	return best;
}
