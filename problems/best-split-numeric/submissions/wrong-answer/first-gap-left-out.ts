// The gap after the first row is never tried.
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
		const order = X.map((_, i) => i).sort((a, b) => X[a][feature] - X[b][feature]);
		const left = new Map<number, number>();
		const right = count(y);
		for (let i = 0; i + 1 < n; i++) {
			const label = y[order[i]];
			left.set(label, (left.get(label) ?? 0) + 1);
			right.set(label, right.get(label)! - 1);
			const [value, next] = [X[order[i]][feature], X[order[i + 1]][feature]];
			if (value === next || i === 0) continue;
			const [nLeft, nRight] = [i + 1, n - i - 1];
			const gain = parent - (nLeft / n) * gini(left, nLeft) - (nRight / n) * gini(right, nRight);
			if (best === null || gain > best.gain) best = { feature, threshold: (value + next) / 2, gain };
		}
	}
	return best;
}
