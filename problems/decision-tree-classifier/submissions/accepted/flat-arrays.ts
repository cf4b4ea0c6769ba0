// No recursion: nodes in flat arrays, a stack of ranges in one array of rows that is partitioned in place, and a
// tolerance for gains that differ by rounding only.

const epsilon = 1e-12;

export class DecisionTreeClassifier {
	maxDepth: number;
	minSamplesSplit: number;
	features: number[] = [];
	thresholds: number[] = [];
	lefts: number[] = [];
	rights: number[] = [];
	values: number[] = [];

	constructor(maxDepth: number, minSamplesSplit: number) {
		this.maxDepth = maxDepth;
		this.minSamplesSplit = minSamplesSplit;
	}

	addNode(): number {
		this.features.push(-1);
		this.thresholds.push(0);
		this.lefts.push(-1);
		this.rights.push(-1);
		return this.values.push(0) - 1;
	}

	fit(X: number[][], y: number[]): void {
		this.features = [];
		this.thresholds = [];
		this.lefts = [];
		this.rights = [];
		this.values = [];
		const n = X.length;
		const rows = new Int32Array(n).map((_, i) => i);
		const stack = [{ node: this.addNode(), from: 0, to: n, depth: 0 }];
		while (stack.length > 0) {
			const { node, from, to, depth } = stack.pop()!;
			const counts = new Map<number, number>();
			for (let i = from; i < to; i++) counts.set(y[rows[i]!]!, (counts.get(y[rows[i]!]!) || 0) + 1);
			let value = Infinity;
			let most = 0;
			for (const [label, count] of counts) {
				if (count > most || (count === most && label < value)) {
					value = label;
					most = count;
				}
			}
			this.values[node] = value;
			if (depth >= this.maxDepth || to - from < this.minSamplesSplit || most === to - from) continue;

			const split = this.findSplit(X, y, rows.subarray(from, to), counts);
			if (!split) continue;
			const [feature, threshold] = split;
			let middle = from;
			for (let i = from; i < to; i++) {
				if (X[rows[i]!]![feature]! <= threshold) {
					const row = rows[i]!;
					rows[i] = rows[middle]!;
					rows[middle] = row;
					middle++;
				}
			}
			this.features[node] = feature;
			this.thresholds[node] = threshold;
			this.lefts[node] = this.addNode();
			this.rights[node] = this.addNode();
			stack.push({ node: this.lefts[node]!, from, to: middle, depth: depth + 1 });
			stack.push({ node: this.rights[node]!, from: middle, to, depth: depth + 1 });
		}
	}

	findSplit(X: number[][], y: number[], rows: Int32Array, counts: Map<number, number>) {
		const m = rows.length;
		let best: [number, number] | null = null;
		let bestImpurity = Infinity;
		for (let j = 0; j < X[0]!.length; j++) {
			const pairs = Array.from(rows, (i) => ({ x: X[i]![j]!, label: y[i]! })).sort((a, b) => a.x - b.x);
			const left = new Map<number, number>();
			const right = new Map(counts);
			let sumLeft = 0;
			let sumRight = 0;
			for (const c of counts.values()) sumRight += c * c;
			for (let p = 0; p < m - 1; p++) {
				const { x, label } = pairs[p]!;
				const l = left.get(label) || 0;
				const r = right.get(label)!;
				sumLeft += (l + 1) * (l + 1) - l * l;
				sumRight += (r - 1) * (r - 1) - r * r;
				left.set(label, l + 1);
				right.set(label, r - 1);
				if (x < pairs[p + 1]!.x) {
					const a = p + 1;
					const b = m - a;
					const impurity = (a * (1 - sumLeft / (a * a)) + b * (1 - sumRight / (b * b))) / m;
					if (impurity < bestImpurity - epsilon) {
						bestImpurity = impurity;
						best = [j, (x + pairs[p + 1]!.x) / 2];
					}
				}
			}
		}
		return best;
	}

	predict(Q: number[][]): number[] {
		return Q.map((x) => {
			let node = 0;
			while (this.features[node]! >= 0)
				node = x[this.features[node]!]! <= this.thresholds[node]! ? this.lefts[node]! : this.rights[node]!;
			return this.values[node]!;
		});
	}
}
