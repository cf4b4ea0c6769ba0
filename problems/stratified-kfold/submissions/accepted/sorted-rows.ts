// Sorts the rows by label and deals them out in turn: O(n·log n), and no list for each label.
export function stratifiedKFold(y: number[], k: number): number[] {
	const order = y.map((_, i) => i).sort((a, b) => y[a]! - y[b]!);
	const folds = new Array<number>(y.length);
	order.forEach((row, place) => (folds[row] = place % k));
	return folds;
}
