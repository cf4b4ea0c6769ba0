// The rows of each fold are returned as lists instead of the fold of each row.
export function stratifiedKFold(y: number[], k: number) {
	const rowsOf = new Map<number, number[]>();
	for (let i = 0; i < y.length; i++) {
		if (!rowsOf.has(y[i])) rowsOf.set(y[i], []);
		rowsOf.get(y[i])!.push(i);
	}
	const folds: number[][] = Array.from({ length: k }, () => []);
	let dealt = 0;
	for (const rows of rowsOf.values()) for (const i of rows) folds[dealt++ % k].push(i);
	return folds;
}
