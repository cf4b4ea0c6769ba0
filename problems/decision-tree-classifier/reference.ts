export type Tree = Leaf | Branch;
interface Leaf {
	label: number;
}
interface Branch {
	feature: number;
	/** `x[feature] <= threshold` goes left. */
	threshold: number;
	left: Tree;
	right: Tree;
}

/**
 * Classification tree, grown greedily by Gini impurity.
 *
 * Source: Breiman, Friedman, Olshen and Stone, "Classification and Regression Trees" (1984), chapter 2.
 * Time: a node of m rows sorts each of d columns, O(d·m log m), and scans each once, O(d·m). The nodes of one level
 * share the n rows, and there are at most h levels: O(n log n·d·h). A prediction takes O(h) a row.
 * Space: on the way down each level holds the rows of its node: O(n·h); the tree itself has at most 2n - 1 nodes.
 */
export class DecisionTreeClassifier {
	#maxDepth: number;
	#minSamplesSplit: number;
	root!: Tree;

	constructor(maxDepth: number, minSamplesSplit: number) {
		this.#maxDepth = maxDepth;
		this.#minSamplesSplit = minSamplesSplit;
	}

	/** X: (n, d), y: (n,) */
	fit(X: number[][], y: number[]): void {
		const grow = (rows: number[], depth: number): Tree => {
			const counts = countLabels(rows, y);
			const isLeaf = depth === this.#maxDepth || rows.length < this.#minSamplesSplit || counts.size === 1;
			const split = isLeaf ? null : bestSplit(X, y, rows, counts);
			if (split === null) return { label: majority(counts) };
			const goesLeft = (i: number) => X[i]![split.feature]! <= split.threshold;
			return {
				feature: split.feature,
				threshold: split.threshold,
				left: grow(rows.filter(goesLeft), depth + 1),
				right: grow(
					rows.filter((i) => !goesLeft(i)),
					depth + 1,
				),
			};
		};
		this.root = grow([...y.keys()], 0);
	}

	/** Q: (q, d), returns (q,) */
	predict(Q: number[][]): number[] {
		return Q.map((x) => {
			let node = this.root;
			while ('feature' in node) node = x[node.feature]! <= node.threshold ? node.left : node.right;
			return node.label;
		});
	}
}

/**
 * The split with the least impurity below it, or null when no column has two different values.
 *
 * m times the weighted Gini impurity of the children is m - (Σ l²/p + Σ r²/(m-p)), with l and r the label counts of the
 * p rows on the left and the m-p on the right. So the best split has the largest Σ l²/p + Σ r²/(m-p): a fraction of
 * whole numbers, compared by cross-multiplication so that equal is equal. All stay below m⁵/16, exact to m = 2,700.
 */
function bestSplit(X: number[][], y: number[], rows: number[], counts: Map<number, number>) {
	const m = rows.length;
	let total = 0; // Σ count²
	for (const count of counts.values()) total += count ** 2;
	let best: { feature: number; threshold: number } | null = null;
	let [bestTop, bestBottom] = [0, 1];
	for (let feature = 0; feature < X[0]!.length; feature++) {
		const order = [...rows].sort((a, b) => X[a]![feature]! - X[b]![feature]!); // (m,)
		const left = new Map<number, number>();
		let [leftSquares, rightSquares] = [0, total];
		for (let p = 1; p < m; p++) {
			// Row p - 1 moves from right to left: (c + 1)² - c² = 2c + 1.
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

/** Label to number of rows. */
function countLabels(rows: number[], y: number[]): Map<number, number> {
	const counts = new Map<number, number>();
	for (const i of rows) counts.set(y[i]!, (counts.get(y[i]!) ?? 0) + 1);
	return counts;
}

/** The most frequent label; of equally frequent ones the smallest. */
function majority(counts: Map<number, number>): number {
	const most = Math.max(...counts.values());
	return Math.min(...[...counts.keys()].filter((label) => counts.get(label) === most));
}
