// The loop over thresholds ends one too early, so the highest one is never tried.

class Node {
	feature = -1;
	threshold = 0;
	left: Node | null = null;
	right: Node | null = null;
	label: number;
	constructor(label: number) {
		this.label = label;
	}
}

function gini(counts: number[], total: number): number {
	let impurity = 1;
	for (const count of counts) impurity -= (count / total) ** 2;
	return impurity;
}

export class DecisionTreeClassifier {
	private maxDepth: number;
	private minSamplesSplit: number;
	private root: Node | null = null;
	private X: number[][] = [];
	private y: number[] = [];
	private labels: number[] = [];

	constructor(maxDepth: number, minSamplesSplit: number) {
		this.maxDepth = maxDepth;
		this.minSamplesSplit = minSamplesSplit;
	}

	fit(X: number[][], y: number[]): void {
		this.labels = Array.from(new Set(y)).sort((a, b) => a - b);
		this.X = X;
		this.y = y.map((label) => this.labels.indexOf(label));
		this.root = this.build(
			X.map((_, i) => i),
			0,
		);
	}

	predict(Q: number[][]): number[] {
		return Q.map((x) => this.descend(this.root!, x));
	}

	private descend(node: Node, x: number[]): number {
		if (node.left === null) return node.label;
		return this.descend(x[node.feature]! <= node.threshold ? node.left : node.right!, x);
	}

	private count(rows: number[]): number[] {
		const counts = new Array<number>(this.labels.length).fill(0);
		for (const row of rows) counts[this.y[row]!]!++;
		return counts;
	}

	private build(rows: number[], depth: number): Node {
		const counts = this.count(rows);
		const node = new Node(this.labels[counts.indexOf(Math.max(...counts))]!);
		const parent = gini(counts, rows.length);
		if (depth >= this.maxDepth || rows.length < this.minSamplesSplit || Math.max(...counts) === rows.length)
			return node;

		let bestGain = -Infinity;
		for (let j = 0; j < this.X[0]!.length; j++) {
			const sorted = rows.slice().sort((a, b) => this.X[a]![j]! - this.X[b]![j]!);
			const left = counts.map(() => 0);
			const right = counts.slice();
			for (let i = 0; i + 2 < sorted.length; i++) {
				left[this.y[sorted[i]!]!]!++;
				right[this.y[sorted[i]!]!]!--;
				const value = this.X[sorted[i]!]![j]!;
				const next = this.X[sorted[i + 1]!]![j]!;
				if (value === next) continue;
				const nLeft = i + 1;
				const nRight = sorted.length - nLeft;
				const gain =
					parent -
					(nLeft / sorted.length) * gini(left, nLeft) -
					(nRight / sorted.length) * gini(right, nRight);
				if (gain > bestGain) {
					bestGain = gain;
					node.feature = j;
					node.threshold = value + (next - value) / 2;
				}
			}
		}
		if (node.feature < 0) return node;
		const isLeft = (row: number) => this.X[row]![node.feature]! <= node.threshold;
		node.left = this.build(rows.filter(isLeft), depth + 1);
		node.right = this.build(
			rows.filter((row) => !isLeft(row)),
			depth + 1,
		);
		return node;
	}
}
