/**
 * The confusion matrix of a classifier: C[i][j] counts the rows with true label `labels[i]` that were predicted as
 * `labels[j]`.
 *
 * Source: S. V. Stehman, Selecting and interpreting measures of thematic classification accuracy, Remote Sensing of
 * Environment 62 (1997), 77-89.
 * Time O(n + k²): k² counts are set to 0; each of n rows takes two look-ups in a Map, O(1) each on average.
 * Space O(k²): the counts; the Map has k entries.
 *
 * @param y      shape (n,), the true labels
 * @param p      shape (n,), the predicted labels
 * @param labels shape (k,), distinct; rows with a label that is not among them are not counted
 * @returns shape (k, k)
 */
export function confusion(y: number[], p: number[], labels: number[]): number[][] {
	const k = labels.length;
	const place = new Map(labels.map((label, i) => [label, i] as const)); // label to its row and column
	const C = labels.map(() => new Array<number>(k).fill(0)); // (k, k), a list of its own for each row
	for (let r = 0; r < y.length; r++) {
		const row = place.get(y[r]!);
		const column = place.get(p[r]!);
		if (row !== undefined && column !== undefined) C[row]![column]!++;
	}
	return C;
}
