// The search for a split counts its rows anew for each threshold: O(n²) for each column.
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
		for (let t = 0; t < this.trees; t++) {
			const bag: number[] = [];
			for (let i = 0; i < n; i++) bag.push(Math.floor(this.rng() * n));
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

interface Split {
	feature: number;
	threshold: number;
}

function gini(labels: number[]): number {
	const counts = new Map<number, number>();
	for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
	let impurity = 1;
	for (const count of counts.values()) impurity -= (count / labels.length) ** 2;
	return impurity;
}

function bestSplit(X: number[][], y: number[], rows: number[], columns: number[]): Split | null {
	let best: Split | null = null;
	let least = Infinity;
	for (const feature of columns.sort((a, b) => a - b)) {
		const values = [...new Set(rows.map((i) => X[i][feature]))].sort((a, b) => a - b);
		for (let v = 1; v < values.length; v++) {
			const threshold = (values[v - 1] + values[v]) / 2;
			const left = rows.filter((i) => X[i][feature] <= threshold).map((i) => y[i]);
			const right = rows.filter((i) => X[i][feature] > threshold).map((i) => y[i]);
			const impurity = (left.length * gini(left) + right.length * gini(right)) / rows.length;
			if (impurity < least - 1e-9) {
				least = impurity;
				best = { feature, threshold };
			}
		}
	}
	return best;
}
