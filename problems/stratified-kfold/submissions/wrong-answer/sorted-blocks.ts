// Rows are sorted by label and cut into blocks, so that a fold has as few labels as possible.
export function stratifiedKFold(y: number[], k: number) {
	const folds = y.map(() => 0);
	const order = y.map((_, i) => i).sort((a, b) => y[a] - y[b]);
	order.forEach((row, place) => (folds[row] = Math.floor((place * k) / y.length)));
	return folds;
}
