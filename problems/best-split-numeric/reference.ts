export interface Split {
	feature: number;
	/** Rows with `x[feature] <= threshold` go left, any other right. */
	threshold: number;
	/** By how much the Gini impurity falls. */
	gain: number;
}

/**
 * The split with the largest gain, or null where no column has two different values.
 *
 * With label counts l of the p rows on the left and r of the n - p on the right, the weighted impurity of the two sides is
 * 1 - (Σ l²/p + Σ r²/(n - p)) / n, and that of all rows 1 - Σ c²/n². So the largest Σ l²/p + Σ r²/(n - p) wins.
 *
 * Source: L. Breiman, J. Friedman, R. Olshen and C. Stone, "Classification and Regression Trees" (1984), chapter 2.
 * Time O(d·n·log n): each of d columns is sorted, and its n - 1 thresholds are scanned in O(1) each.
 * Space O(n): the rows in the order of one column, and two counts for each label.
 *
 * @param X shape (n, d)
 * @param y shape (n,), any integers
 */
export function bestSplit(X: number[][], y: number[]): Split | null {
	const n = X.length;
	const counts = new Map<number, number>(); // of all rows
	for (const label of y) counts.set(label, (counts.get(label) ?? 0) + 1);
	let squares = 0; // Σ c²
	for (const count of counts.values()) squares += count * count;

	let best: Split | null = null;
	for (let feature = 0; feature < X[0]!.length; feature++) {
		const order = [...y.keys()].sort((a, b) => X[a]![feature]! - X[b]![feature]!); // (n,)
		const left = new Map<number, number>();
		let [leftSquares, rightSquares] = [0, squares]; // Σ l², Σ r²
		for (let p = 1; p < n; p++) {
			// Row p - 1 of the order moves from right to left: (c + 1)² - c² = 2c + 1.
			const label = y[order[p - 1]!]!;
			const l = left.get(label) ?? 0;
			const r = counts.get(label)! - l;
			left.set(label, l + 1);
			leftSquares += 2 * l + 1;
			rightSquares -= 2 * r - 1;
			const [a, b] = [X[order[p - 1]!]![feature]!, X[order[p]!]![feature]!];
			if (a === b) continue;
			const gain = (leftSquares / p + rightSquares / (n - p) - squares / n) / n;
			if (best === null || gain > best.gain) best = { feature, threshold: (a + b) / 2, gain };
		}
	}
	return best;
}
