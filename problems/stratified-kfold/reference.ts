/**
 * Deals rows out to k folds so that each fold has its share of every label and of all rows, within one row.
 *
 * Source: R. Kohavi, A study of cross-validation and bootstrap for accuracy estimation and model selection, IJCAI 1995,
 * 1137-1143 (section 2).
 * Time O(n): each row is put into the list of its label and dealt out once; a look-up in a Map is O(1) on average.
 * Space O(n): the lists together hold n rows.
 *
 * @param y shape (n,), the labels of the rows
 * @param k number of folds
 * @returns shape (n,), the fold of each row, 0 to k - 1
 */
export function stratifiedKFold(y: number[], k: number): number[] {
	const rowsOf = new Map<number, number[]>(); // by label
	for (let i = 0; i < y.length; i++) {
		const rows = rowsOf.get(y[i]!);
		if (rows) rows.push(i);
		else rowsOf.set(y[i]!, [i]);
	}
	const folds = y.map(() => 0); // (n,)
	let dealt = 0; // goes on from label to label: a restart would give the first folds every left-over row
	for (const rows of rowsOf.values()) for (const i of rows) folds[i] = dealt++ % k;
	return folds;
}
