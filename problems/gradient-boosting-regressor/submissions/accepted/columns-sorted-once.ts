// A learner of its own: columns are sorted once, splits by sums of squares, nodes in flat lists.
interface Node {
	feature: number;
	threshold: number;
	left: number;
	value: number;
}

export class GradientBoostingRegressor {
	rounds: number;
	rate: number;
	maxDepth: number;
	mean = 0;
	trees: Node[][] = [];

	constructor(rounds: number, rate: number, maxDepth: number) {
		[this.rounds, this.rate, this.maxDepth] = [rounds, rate, maxDepth];
	}

	fit(X: number[][], y: number[]): number[] {
		const n = y.length;
		const sorted = X[0].map((_, j) => X.map((_, i) => i).sort((a, b) => X[a][j] - X[b][j]));
		this.mean = y.reduce((a, b) => a + b) / n;
		this.trees = [];
		const rest = Float64Array.from(y, (target) => target - this.mean);
		const losses: number[] = [];
		for (let round = 0; round < this.rounds; round++) {
			const nodeOf = new Int32Array(n);
			const tree: Node[] = [{ feature: -1, threshold: 0, left: 0, value: 0 }];
			let level = [0];
			for (let depth = 0; level.length > 0; depth++) {
				const next: number[] = [];
				for (const id of level) {
					const rows = X.map((_, i) => i).filter((i) => nodeOf[i] === id);
					const node = tree[id];
					node.value = rows.reduce((sum, i) => sum + rest[i], 0) / rows.length;
					if (depth < this.maxDepth) this.split(X, rest, sorted, nodeOf, id, node, rows);
					if (node.feature < 0) continue;
					node.left = tree.length;
					for (const child of [0, 1]) {
						next.push(tree.length);
						tree.push({ feature: -1, threshold: 0, left: 0, value: child });
					}
					for (const i of rows) nodeOf[i] = X[i][node.feature] <= node.threshold ? node.left : node.left + 1;
				}
				level = next;
			}
			this.trees.push(tree);
			let squares = 0;
			for (let i = 0; i < n; i++) {
				rest[i] -= this.rate * tree[nodeOf[i]].value;
				squares += rest[i] ** 2;
			}
			losses.push(squares / n);
		}
		return losses;
	}

	/** Of splits whose squared error differs by less than 1e-9 of the node's, the first. */
	split(
		X: number[][],
		rest: Float64Array,
		sorted: number[][],
		nodeOf: Int32Array,
		id: number,
		node: Node,
		rows: number[],
	) {
		const centred = (i: number) => rest[i] - node.value;
		const whole = rows.reduce((sum, i) => sum + centred(i) ** 2, 0);
		const total = rows.reduce((sum, i) => sum + centred(i), 0);
		let least = Infinity;
		for (let j = 0; j < sorted.length; j++) {
			const order = sorted[j].filter((i) => nodeOf[i] === id);
			let left = 0;
			for (let p = 1; p < order.length; p++) {
				left += centred(order[p - 1]);
				const [a, b] = [X[order[p - 1]][j], X[order[p]][j]];
				if (a === b) continue;
				const error = whole - left ** 2 / p - (total - left) ** 2 / (order.length - p);
				if (error < least - 1e-9 * whole || least === Infinity) {
					least = error;
					node.feature = j;
					node.threshold = a + (b - a) / 2;
				}
			}
		}
	}

	predict(Q: number[][]): number[] {
		return Q.map((x) => {
			let sum = this.mean;
			for (const tree of this.trees) {
				let node = tree[0];
				while (node.feature >= 0) node = tree[node.left + (x[node.feature] <= node.threshold ? 0 : 1)];
				sum += this.rate * node.value;
			}
			return sum;
		});
	}
}
