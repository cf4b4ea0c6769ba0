// The rows are cut into k blocks in their order, whatever their labels.
export function stratifiedKFold(y: number[], k: number) {
	return y.map((_, i) => Math.floor((i * k) / y.length));
}
