type Tree = { label: number } | { split: Split; left: Tree; right: Tree };

/**
 * A forest of classification trees, each grown on rows drawn with replacement and split by columns drawn for each node.
 *
 * Source: L. Breiman, "Random forests", Machine Learning 45 (2001), 5-32.
 * Time O(t·h·m·n·log n) for t trees of h levels with m columns drawn for each split: the nodes of a level share n rows, and
 * each node sorts its rows by m columns. Drawing them takes O(d) for each node.
 * Space O(n + d + t) for a fixed depth: the rows of one tree at a time, one order of them, a list of the columns, and t trees
 * of a fixed size.
 */
export class RandomForest {
	#trees: number;
	#maxDepth: number;
	#maxFeatures: number;
	#rng: () => number;
	#forest: Tree[] = [];

	constructor(trees: number, maxDepth: number, maxFeatures: number, rng: () => number) {
		this.#trees = trees;
		this.#maxDepth = maxDepth;
		this.#maxFeatures = maxFeatures;
		this.#rng = rng;
	}

	/** X: (n, d), y: (n,) */
	fit(X: number[][], y: number[]): void {
		const grow = (rows: number[], depth: number): Tree => {
			const labels = rows.map((i) => y[i]!);
			const isLeaf = depth === this.#maxDepth || labels.every((label) => label === labels[0]);
			const split = isLeaf ? null : bestSplit(X, y, rows, this.#drawColumns(X[0]!.length));
			if (split === null) return { label: mostFrequent(labels) };
			const goesLeft = (i: number) => X[i]![split.feature]! <= split.threshold;
			const left = grow(rows.filter(goesLeft), depth + 1); // before the right one: both draw
			const right = grow(
				rows.filter((i) => !goesLeft(i)),
				depth + 1,
			);
			return { split, left, right };
		};
		this.#forest = [];
		for (let t = 0; t < this.#trees; t++) {
			const bag = y.map(() => Math.floor(this.#rng() * y.length)); // (n,), drawn with replacement
			this.#forest.push(grow(bag, 0));
		}
	}

	/** The first `maxFeatures` columns of a shuffle of all d (Fisher and Yates), (m,). */
	#drawColumns(d: number): number[] {
		const columns = Array.from({ length: d }, (_, j) => j);
		for (let k = 0; k < this.#maxFeatures; k++) {
			const j = k + Math.floor(this.#rng() * (d - k));
			[columns[k], columns[j]] = [columns[j]!, columns[k]!];
		}
		return columns.slice(0, this.#maxFeatures);
	}

	/** Q: (q, d), returns the label that each tree gives to each row, (q, t) */
	votes(Q: number[][]): number[][] {
		return Q.map((x) =>
			this.#forest.map((tree) => {
				let node = tree;
				while ('split' in node)
					node = x[node.split.feature]! <= node.split.threshold ? node.left : node.right;
				return node.label;
			}),
		);
	}

	/** Q: (q, d), returns (q,) */
	predict(Q: number[][]): number[] {
		return this.votes(Q).map(mostFrequent);
	}
}

/** The most frequent label; of equally frequent ones the smallest. */
function mostFrequent(labels: number[]): number {
	const counts = new Map<number, number>();
	for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
	const most = Math.max(...counts.values());
	return Math.min(...labels.filter((label) => counts.get(label) === most));
}

// The search for a split that the problem gives.

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
