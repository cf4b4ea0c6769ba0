// The first fold of a label is its number modulo k, which does not know how many rows were left over before.
export function stratifiedKFold(y: number[], k: number) {
	const rowsOf = new Map<number, number[]>();
	for (let i = 0; i < y.length; i++) {
		if (!rowsOf.has(y[i])) rowsOf.set(y[i], []);
		rowsOf.get(y[i])!.push(i);
	}
	const folds = y.map(() => 0);
	[...rowsOf.values()].forEach((rows, c) => rows.forEach((i, place) => (folds[i] = (c + place) % k)));
	return folds;
}
