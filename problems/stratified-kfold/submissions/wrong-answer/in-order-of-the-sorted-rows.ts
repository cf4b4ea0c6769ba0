// The folds are listed in the order of the sorted rows instead of the order of the input.
export function stratifiedKFold(y: number[], k: number) {
	const order = y.map((_, i) => i).sort((a, b) => y[a] - y[b]);
	return order.map((_, place) => place % k);
}
