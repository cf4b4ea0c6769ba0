// The rows that do not divide evenly are left out and have the fold -1.
export function stratifiedKFold(y: number[], k: number) {
	const rowsOf = new Map<number, number[]>();
	for (let i = 0; i < y.length; i++) {
		if (!rowsOf.has(y[i])) rowsOf.set(y[i], []);
		rowsOf.get(y[i])!.push(i);
	}
	const folds = y.map(() => -1);
	for (const rows of rowsOf.values()) {
		const chunk = Math.floor(rows.length / k);
		rows.slice(0, chunk * k).forEach((i, place) => (folds[i] = place % k));
	}
	return folds;
}
