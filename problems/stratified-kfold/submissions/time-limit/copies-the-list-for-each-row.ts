// The list of a label is copied for each row that is added to it: O(n²).
export function stratifiedKFold(y: number[], k: number) {
	const rowsOf = new Map<number, number[]>();
	y.forEach((label, i) => rowsOf.set(label, [...(rowsOf.get(label) ?? []), i]));
	const folds = y.map(() => 0);
	let dealt = 0;
	for (const rows of rowsOf.values()) for (const i of rows) folds[i] = dealt++ % k;
	return folds;
}
