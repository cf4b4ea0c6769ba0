// Each column is sorted once, before the tree grows; a split hands the order down by a stable partition.

type Tree = { label: number; feature: number; threshold: number; below: [Tree, Tree] | null };

export class DecisionTreeClassifier {
	tree: Tree = { label: 0, feature: 0, threshold: 0, below: null };
	limits: [number, number];

	constructor(...limits: [number, number]) {
		this.limits = limits;
	}

	fit(X: number[][], y: number[]): void {
		const names = [...new Set(y)].sort((a, b) => a - b);
		const code = new Map(names.map((name, i) => [name, i]));
		const labels = Int32Array.from(y, (name) => code.get(name)!);
		const columns = X[0]!.map((_, j) => Float64Array.from(X, (row) => row[j]!));
		const orders = columns.map((column) => {
			const order = Int32Array.from(X.keys());
			return order.sort((a, b) => column[a]! - column[b]!);
		});
		const [maxDepth, minSamplesSplit] = this.limits;

		function grow(sorted: Int32Array[], depth: number): Tree {
			const m = sorted[0]!.length;
			const counts = new Float64Array(names.length);
			for (const i of sorted[0]!) counts[labels[i]!]!++;
			let majority = 0;
			for (let c = 1; c < counts.length; c++) if (counts[c]! > counts[majority]!) majority = c;
			const tree: Tree = { label: names[majority]!, feature: -1, threshold: 0, below: null };
			if (depth === maxDepth || m < minSamplesSplit || counts[majority] === m) return tree;

			let best = -1; // Σ l²/p + Σ r²/(m - p): larger is purer
			sorted.forEach((order, j) => {
				const column = columns[j]!;
				const left = new Float64Array(names.length);
				let a = 0;
				let b = counts.reduce((sum, count) => sum + count * count, 0);
				for (let p = 1; p < m; p++) {
					const c = labels[order[p - 1]!]!;
					a += 2 * left[c]! + 1;
					b -= 2 * (counts[c]! - left[c]!) - 1;
					left[c]!++;
					const [low, high] = [column[order[p - 1]!]!, column[order[p]!]!];
					if (low === high) continue;
					const purity = a / p + b / (m - p);
					if (purity > best) {
						best = purity;
						tree.feature = j;
						tree.threshold = 0.5 * (low + high);
					}
				}
			});
			if (best < 0) return tree;
			const column = columns[tree.feature]!;
			tree.below = [
				grow(
					sorted.map((order) => order.filter((i) => column[i]! <= tree.threshold)),
					depth + 1,
				),
				grow(
					sorted.map((order) => order.filter((i) => column[i]! > tree.threshold)),
					depth + 1,
				),
			];
			return tree;
		}
		this.tree = grow(orders, 0);
	}

	predict(Q: number[][]): number[] {
		const answers: number[] = [];
		for (const x of Q) {
			let at = this.tree;
			while (at.below) at = at.below[x[at.feature]! <= at.threshold ? 0 : 1];
			answers.push(at.label);
		}
		return answers;
	}
}
