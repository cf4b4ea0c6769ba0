// All n indices are sorted to keep k of them: n·log n operations, and n numbers beside the list.
export function topK(xs: number[], k: number): number[] {
	const order = xs.map((_, i) => i);
	order.sort((a, b) => xs[b] - xs[a] || a - b);
	return order.slice(0, k);
}
