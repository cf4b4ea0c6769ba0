/** A classification tree (CART): axis-parallel splits chosen by Gini impurity. */
export class DecisionTreeClassifier {
	/**
	 * @param maxDepth most splits on a path from the root to a leaf, >= 0
	 * @param minSamplesSplit a node with fewer rows is a leaf, >= 2
	 */
	constructor(maxDepth: number, minSamplesSplit: number) {
		throw new Error('Write DecisionTreeClassifier: keep the two limits for fit');
	}

	/**
	 * Grows the tree.
	 * @param X rows, shape (n, d)
	 * @param y labels, shape (n,), integers
	 */
	fit(X: number[][], y: number[]): void {
		throw new Error('Write fit: grow the tree by the best split of each node');
	}

	/**
	 * @param Q rows, shape (q, d)
	 * @returns the label of the leaf that each row reaches, shape (q,)
	 */
	predict(Q: number[][]): number[] {
		throw new Error('Write predict: walk each row down to its leaf');
	}
}
