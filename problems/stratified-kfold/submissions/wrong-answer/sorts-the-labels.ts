// The caller’s list of labels is sorted in place.
export function stratifiedKFold(y: number[], k: number) {
	const next = new Map<number, number>();
	const before = [...y];
	y.sort((a, b) => a - b).forEach((label, place) => next.has(label) || next.set(label, place));
	return before.map((label) => {
		const place = next.get(label)!;
		next.set(label, place + 1);
		return place % k;
	});
}
