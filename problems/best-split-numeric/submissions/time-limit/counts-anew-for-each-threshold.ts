// The labels of both sides are counted anew for each threshold: O(d·n²).
export function bestSplit(X: number[][], y: number[]) {
	const gini = (rows: number[]) => {
		const counts = new Map<number, number>();
		for (const i of rows) counts.set(y[i], (counts.get(y[i]) ?? 0) + 1);
		let impurity = 1;
		for (const count of counts.values()) impurity -= (count / rows.length) ** 2;
		return impurity;
	};
	const all = X.map((_, i) => i);
	let best: { feature: number; threshold: number; gain: number } | null = null;
	for (let feature = 0; feature < X[0].length; feature++) {
		const values = [...new Set(X.map((row) => row[feature]))].sort((a, b) => a - b);
		for (let v = 1; v < values.length; v++) {
			const threshold = (values[v - 1] + values[v]) / 2;
			const left = all.filter((i) => X[i][feature] <= threshold);
			const right = all.filter((i) => X[i][feature] > threshold);
			const gain = gini(all) - (left.length * gini(left) + right.length * gini(right)) / X.length;
			if (best === null || gain > best.gain) best = { feature, threshold, gain };
		}
	}
	return best;
}
