// Shuffles first, then deals label by label, so the folds are random ones that are even all the same.
export function stratifiedKFold(y: number[], k: number): number[] {
	const order = y.map((_, i) => i);
	for (let i = order.length - 1; i > 0; i--) {
		const j = Math.floor(Math.random() * (i + 1));
		[order[i], order[j]] = [order[j]!, order[i]!];
	}
	const lists = new Map<number, number[]>();
	for (const i of order)
		lists
			.set(y[i]!, lists.get(y[i]!) ?? [])
			.get(y[i]!)!
			.push(i);
	const folds = new Array<number>(y.length).fill(0);
	[...lists.values()].flat().forEach((i, place) => (folds[i] = (place + 1) % k));
	return folds;
}
