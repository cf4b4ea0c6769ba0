// The residuals are kept in the list of targets, which changes the input.
export class GradientBoostingRegressor {
	private initial = 0;
	private trees: Tree[] = [];

	constructor(
		private rounds: number,
		private rate: number,
		private maxDepth: number,
	) {}

	fit(X: number[][], y: number[]): number[] {
		this.trees = [];
		this.initial = y.reduce((a, b) => a + b, 0) / y.length;
		for (let i = 0; i < y.length; i++) y[i] -= this.initial;
		const losses: number[] = [];
		for (let t = 0; t < this.rounds; t++) {
			const tree = growTree(X, y, this.maxDepth);
			this.trees.push(tree);
			for (let i = 0; i < y.length; i++) y[i] -= this.rate * evaluate(tree, X[i]);
			losses.push(y.reduce((sum, r) => sum + r * r, 0) / y.length);
		}
		return losses;
	}

	predict(Q: number[][]): number[] {
		return Q.map((x) => this.trees.reduce((sum, tree) => sum + this.rate * evaluate(tree, x), this.initial));
	}
}

// The tree learner that the problem gives.

export type Tree = { value: number } | { feature: number; threshold: number; left: Tree; right: Tree };

/**
 * A regression tree by least squares. X: (n, d), r: (n,) its targets. A leaf has the mean of its rows; a row with
 * `x[feature] <= threshold` goes left.
 */
export function growTree(X: number[][], r: number[], maxDepth: number): Tree {
	const grow = (rows: number[], depth: number): Tree => {
		const mean = rows.reduce((sum, i) => sum + r[i], 0) / rows.length;
		const split = depth < maxDepth ? bestSplit(X, r, rows, mean) : null;
		if (split === null) return { value: mean };
		const { feature, threshold } = split;
		const left = rows.filter((i) => X[i][feature] <= threshold);
		const right = rows.filter((i) => X[i][feature] > threshold);
		return { feature, threshold, left: grow(left, depth + 1), right: grow(right, depth + 1) };
	};
	return grow([...r.keys()], 0);
}

/** The split that lowers the sum of squared deviations most, or null where no column has two different values. */
function bestSplit(X: number[][], r: number[], rows: number[], mean: number) {
	const m = rows.length;
	let squares = 0;
	for (const i of rows) squares += (r[i] - mean) * (r[i] - mean);
	let best: { feature: number; threshold: number; gain: number } | null = null;
	for (let feature = 0; feature < X[0].length; feature++) {
		const order = [...rows].sort((a, b) => X[a][feature] - X[b][feature]);
		let sum = 0; // of the deviations on the left; those on the right sum to the opposite
		for (let p = 1; p < m; p++) {
			sum += r[order[p - 1]] - mean;
			const [a, b] = [X[order[p - 1]][feature], X[order[p]][feature]];
			if (a === b) continue;
			const gain = sum * sum * (1 / p + 1 / (m - p));
			// Gains that differ by rounding only are equal: the first split is kept.
			if (best === null || gain > best.gain + 1e-9 * squares)
				best = { feature, threshold: (a + b) / 2, gain };
		}
	}
	return best;
}

/** The value of the leaf that x reaches. x: (d,) */
export function evaluate(tree: Tree, x: number[]): number {
	let node = tree;
	while ('feature' in node) node = x[node.feature] <= node.threshold ? node.left : node.right;
	return node.value;
}
