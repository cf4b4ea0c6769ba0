// Trees in flat lists, grown from a stack on which the left side lies on top.
interface Nodes {
	feature: number[];
	threshold: number[];
	left: number[];
	right: number[];
	label: number[];
}

export class RandomForest {
	readonly settings: { trees: number; maxDepth: number; maxFeatures: number; rng: () => number };
	forest: Nodes[] = [];

	constructor(trees: number, maxDepth: number, maxFeatures: number, rng: () => number) {
		this.settings = { trees, maxDepth, maxFeatures, rng };
	}

	fit(X: number[][], y: number[]) {
		this.forest = Array.from({ length: this.settings.trees }, () => this.tree(X, y));
	}

	tree(X: number[][], y: number[]): Nodes {
		const { maxDepth, maxFeatures, rng } = this.settings;
		const [n, d] = [X.length, X[0].length];
		const nodes: Nodes = { feature: [], threshold: [], left: [], right: [], label: [] };
		const bag = Array.from({ length: n }, () => (rng() * n) | 0);
		const stack = [{ rows: bag, depth: 0, parent: -1, isLeft: false }];
		while (stack.length > 0) {
			const { rows, depth, parent, isLeft } = stack.pop()!;
			const id = nodes.feature.length;
			if (parent >= 0) (isLeft ? nodes.left : nodes.right)[parent] = id;
			const sorted = rows.map((i) => y[i]).sort((a, b) => a - b);
			let [label, longest] = [sorted[0], 0];
			for (let from = 0, i = 0; i < sorted.length; i++) {
				if (sorted[i] !== sorted[from]) from = i;
				if (i - from + 1 > longest) [label, longest] = [sorted[i], i - from + 1];
			}
			nodes.label.push(label);
			nodes.feature.push(-1);
			nodes.threshold.push(0);
			if (depth === maxDepth || longest === rows.length) continue;
			const deck = X[0].map((_, j) => j);
			const hand: number[] = [];
			while (hand.length < maxFeatures) {
				const j = hand.length + Math.floor(rng() * (d - hand.length));
				const drawn = deck[j];
				deck[j] = deck[hand.length];
				deck[hand.length] = drawn;
				hand.push(drawn);
			}
			const split = bestSplit(X, y, rows, hand);
			if (!split) continue;
			nodes.feature[id] = split.feature;
			nodes.threshold[id] = split.threshold;
			const sides: [number[], number[]] = [[], []];
			for (const i of rows) sides[X[i][split.feature] <= split.threshold ? 0 : 1].push(i);
			stack.push({ rows: sides[1], depth: depth + 1, parent: id, isLeft: false });
			stack.push({ rows: sides[0], depth: depth + 1, parent: id, isLeft: true });
		}
		return nodes;
	}

	votes(Q: number[][]) {
		return Q.map((x) =>
			this.forest.map(({ feature, threshold, left, right, label }) => {
				let id = 0;
				while (feature[id] >= 0) id = x[feature[id]] <= threshold[id] ? left[id] : right[id];
				return label[id];
			}),
		);
	}

	predict(Q: number[][]) {
		return this.votes(Q).map((labels) => {
			const counts: Record<string, number> = {};
			for (const label of labels) counts[label] = (counts[label] || 0) + 1;
			return Object.keys(counts)
				.map(Number)
				.sort((a, b) => counts[b] - counts[a] || a - b)[0];
		});
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
