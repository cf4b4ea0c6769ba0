// One bootstrap sample is drawn and given to every tree.
type Tree = { label: number } | { split: Split; left: Tree; right: Tree };

function majority(labels: number[]): number {
	const counts = new Map<number, number>();
	for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
	let best = labels[0];
	for (const [label, count] of counts) {
		const most = counts.get(best)!;
		if (count > most || (count === most && label < best)) best = label;
	}
	return best;
}

export class RandomForest {
	private forest: Tree[] = [];

	constructor(
		private trees: number,
		private maxDepth: number,
		private maxFeatures: number,
		private rng: () => number,
	) {}

	fit(X: number[][], y: number[]): void {
		const n = y.length;
		this.forest = [];
		const bag: number[] = [];
		for (let i = 0; i < n; i++) bag.push(Math.floor(this.rng() * n));
		for (let t = 0; t < this.trees; t++) {
			this.forest.push(this.grow(X, y, bag, 0));
		}
	}

	private grow(X: number[][], y: number[], rows: number[], depth: number): Tree {
		const labels = rows.map((i) => y[i]);
		if (depth >= this.maxDepth || new Set(labels).size === 1) return { label: majority(labels) };
		const columns = this.draw(X[0].length);
		const split = bestSplit(X, y, rows, columns);
		if (split === null) return { label: majority(labels) };
		const leftRows = rows.filter((i) => X[i][split.feature] <= split.threshold);
		const rightRows = rows.filter((i) => X[i][split.feature] > split.threshold);
		const left = this.grow(X, y, leftRows, depth + 1);
		const right = this.grow(X, y, rightRows, depth + 1);
		return { split, left, right };
	}

	private draw(d: number): number[] {
		const columns = Array.from({ length: d }, (_, j) => j);
		for (let k = 0; k < this.maxFeatures; k++) {
			const j = k + Math.floor(this.rng() * (d - k));
			[columns[k], columns[j]] = [columns[j], columns[k]];
		}
		return columns.slice(0, this.maxFeatures);
	}

	votes(Q: number[][]): number[][] {
		return Q.map((x) => this.forest.map((tree) => this.labelOf(tree, x)));
	}

	private labelOf(node: Tree, x: number[]): number {
		if ('label' in node) return node.label;
		return this.labelOf(x[node.split.feature] <= node.split.threshold ? node.left : node.right, x);
	}

	predict(Q: number[][]): number[] {
		return this.votes(Q).map(majority);
	}
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
	for (const i of rows) counts.set(y[i], (counts.get(y[i]) ?? 0) + 1);
	let total = 0; // Σ count²
	for (const count of counts.values()) total += count * count;
	let best: Split | null = null;
	let [bestTop, bestBottom] = [0, 1];
	for (const feature of [...columns].sort((a, b) => a - b)) {
		const order = [...rows].sort((a, b) => X[a][feature] - X[b][feature]); // (m,)
		const left = new Map<number, number>();
		let [leftSquares, rightSquares] = [0, total];
		for (let p = 1; p < m; p++) {
			const label = y[order[p - 1]];
			const l = left.get(label) ?? 0;
			const r = counts.get(label) - l;
			left.set(label, l + 1);
			leftSquares += 2 * l + 1;
			rightSquares -= 2 * r - 1;
			const [a, b] = [X[order[p - 1]][feature], X[order[p]][feature]];
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
