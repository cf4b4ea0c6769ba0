// Rows are dealt out by their place, whatever their labels.
export function stratifiedKFold(y: number[], k: number) {
	return y.map((_, i) => i % k);
}
