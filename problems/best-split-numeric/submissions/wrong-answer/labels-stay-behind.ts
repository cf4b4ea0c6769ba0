// The values are sorted without their labels.
interface Split {
	feature: number;
	threshold: number;
	gain: number;
}

function gini(counts: Map<number, number>, rows: number): number {
	let impurity = 1;
	for (const count of counts.values()) impurity -= (count / rows) ** 2;
	return impurity;
}

function count(y: number[]): Map<number, number> {
	const counts = new Map<number, number>();
	for (const label of y) counts.set(label, (counts.get(label) ?? 0) + 1);
	return counts;
}

export function bestSplit(X: number[][], y: number[]): Split | null {
	const n = X.length;
	const parent = gini(count(y), n);
	let best: Split | null = null;
	for (let feature = 0; feature < X[0].length; feature++) {
		const values = X.map((row) => row[feature]).sort((a, b) => a - b);
		const left = new Map<number, number>();
		const right = count(y);
		for (let i = 0; i + 1 < n; i++) {
			const label = y[i];
			left.set(label, (left.get(label) ?? 0) + 1);
			right.set(label, right.get(label)! - 1);
			const [value, next] = [values[i], values[i + 1]];
			if (value === next) continue;
			const [nLeft, nRight] = [i + 1, n - i - 1];
			const gain = parent - (nLeft / n) * gini(left, nLeft) - (nRight / n) * gini(right, nRight);
			if (best === null || gain > best.gain) best = { feature, threshold: (value + next) / 2, gain };
		}
	}
	return best;
}
