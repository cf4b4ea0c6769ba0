// Folds are numbered from 1 to k.
export function stratifiedKFold(y: number[], k: number) {
	const rowsOf = new Map<number, number[]>();
	for (let i = 0; i < y.length; i++) {
		if (!rowsOf.has(y[i])) rowsOf.set(y[i], []);
		rowsOf.get(y[i])!.push(i);
	}
	const folds = y.map(() => 0);
	let dealt = 0;
	for (const rows of rowsOf.values()) for (const i of rows) folds[i] = 1 + (dealt++ % k);
	return folds;
}
