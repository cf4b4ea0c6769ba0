/** A forest of classification trees on drawn rows and drawn columns. */
export class RandomForest {
	/**
	 * @param trees how many trees, >= 1
	 * @param maxDepth most splits on a path from the root of a tree to a leaf, >= 0
	 * @param maxFeatures how many columns are drawn for each split, from 1 to d
	 * @param rng a random source: each call returns a number from 0 up to, but not including, 1
	 */
	constructor(trees: number, maxDepth: number, maxFeatures: number, rng: () => number) {
		throw new Error('Write RandomForest: keep the settings and the random source for fit.');
	}

	/**
	 * @param X rows, shape (n, d)
	 * @param y labels, shape (n,), integers
	 */
	fit(X: number[][], y: number[]): void {
		throw new Error('Write fit: for each tree draw rows, then grow it, drawing columns for each split.');
	}

	/**
	 * @param Q rows, shape (q, d)
	 * @returns the label that each tree gives to each row, shape (q, trees)
	 */
	votes(Q: number[][]): number[][] {
		throw new Error('Write votes: walk each row down every tree.');
	}

	/**
	 * @param Q rows, shape (q, d)
	 * @returns the label with the most votes, shape (q,)
	 */
	predict(Q: number[][]): number[] {
		throw new Error('Write predict: count the votes of each row.');
	}
}

// The search for a split is given: use it as it is.

export interface Split {
	feature: number;
	/** Rows with `x[feature] <= threshold` go left, any other right. */
	threshold: number;
}

/**
 * The split of these rows with the least Gini impurity, or null where none of the columns has two different values. Of
 * splits that are as good it is the one of the lowest column, then of the lowest threshold.
 *
 * With label counts l of the p rows on the left and r of the m - p on the right, the best split has the largest
 * Σ l²/p + Σ r²/(m - p): fractions of whole numbers, compared by cross-multiplication, so that equal is equal.
 *
 * @param X       shape (n, d)
 * @param y       shape (n,)
 * @param rows    places in X, shape (m,); a row may be there more than once
 * @param columns the columns to look at, in any order
 */
export function bestSplit(X: number[][], y: number[], rows: number[], columns: number[]): Split | null {
	const m = rows.length;
	const counts = new Map<number, number>();
	for (const i of rows) counts.set(y[i]!, (counts.get(y[i]!) ?? 0) + 1);
	let total = 0; // Σ count²
	for (const count of counts.values()) total += count * count;
	let best: Split | null = null;
	let [bestTop, bestBottom] = [0, 1];
	for (const feature of [...columns].sort((a, b) => a - b)) {
		const order = [...rows].sort((a, b) => X[a]![feature]! - X[b]![feature]!); // (m,)
		const left = new Map<number, number>();
		let [leftSquares, rightSquares] = [0, total];
		for (let p = 1; p < m; p++) {
			const label = y[order[p - 1]!]!;
			const l = left.get(label) ?? 0;
			const r = counts.get(label)! - l;
			left.set(label, l + 1);
			leftSquares += 2 * l + 1;
			rightSquares -= 2 * r - 1;
			const [a, b] = [X[order[p - 1]!]![feature]!, X[order[p]!]![feature]!];
			if (a === b) continue;
			const top = leftSquares * (m - p) + rightSquares * p;
			const bottom = p * (m - p);
			if (top * bestBottom > bestTop * bottom) {
				best = { feature, threshold: (a + b) / 2 };
				[bestTop, bestBottom] = [top, bottom];
			}
		}
	}
	return best;
}
