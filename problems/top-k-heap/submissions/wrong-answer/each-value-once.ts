// Equal numbers are taken once only.
export function topK(xs: number[], k: number): number[] {
	const seen = new Map<number, number>();
	xs.forEach((x, i) => {
		if (!seen.has(x)) seen.set(x, i);
	});
	return [...seen.keys()]
		.sort((a, b) => b - a)
		.slice(0, k)
		.map((x) => seen.get(x)!);
}
