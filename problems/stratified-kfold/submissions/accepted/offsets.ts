// Counts the labels, gives each a first fold where the one before ended, and deals in one pass over the rows.
export function stratifiedKFold(y: number[], k: number): Int32Array {
	const counts = new Map<number, number>();
	for (const label of y) counts.set(label, (counts.get(label) ?? 0) + 1);
	const next = new Map<number, number>();
	let start = 0;
	for (const [label, count] of counts) {
		next.set(label, start);
		start = (start + count) % k;
	}
	return Int32Array.from(y, (label) => {
		const fold = next.get(label)!;
		next.set(label, (fold + 1) % k);
		return fold;
	});
}
