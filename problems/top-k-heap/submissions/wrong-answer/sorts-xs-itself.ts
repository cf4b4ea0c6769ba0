// The list of the caller is sorted in place.
export function topK(xs: number[], k: number): number[] {
	const original = [...xs];
	const used = new Set<number>();
	xs.sort((a, b) => b - a);
	return xs.slice(0, k).map((x) => {
		let i = original.indexOf(x);
		while (used.has(i)) i = original.indexOf(x, i + 1);
		used.add(i);
		return i;
	});
}
