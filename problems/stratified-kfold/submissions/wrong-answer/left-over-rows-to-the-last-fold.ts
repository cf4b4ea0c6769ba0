// The rows that do not divide evenly all go to the last fold.
export function stratifiedKFold(y: number[], k: number) {
	const rowsOf = new Map<number, number[]>();
	for (let i = 0; i < y.length; i++) {
		if (!rowsOf.has(y[i])) rowsOf.set(y[i], []);
		rowsOf.get(y[i])!.push(i);
	}
	const folds = y.map(() => 0);
	for (const rows of rowsOf.values()) {
		const chunk = Math.floor(rows.length / k);
		rows.forEach((i, place) => (folds[i] = chunk === 0 ? k - 1 : Math.min(k - 1, Math.floor(place / chunk))));
	}
	return folds;
}
