// Every label is dealt out from fold 0 again, which gets the left-over row of each of them.
export function stratifiedKFold(y: number[], k: number) {
	const rowsOf = new Map<number, number[]>();
	for (let i = 0; i < y.length; i++) {
		if (!rowsOf.has(y[i])) rowsOf.set(y[i], []);
		rowsOf.get(y[i])!.push(i);
	}
	const folds = y.map(() => 0);
	for (const rows of rowsOf.values()) rows.forEach((i, place) => (folds[i] = place % k));
	return folds;
}
