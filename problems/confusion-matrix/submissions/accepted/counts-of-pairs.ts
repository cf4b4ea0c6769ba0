// Counts pairs of labels in a Map of Maps first, and lays them out in the order of the list after.
export function confusion(y: number[], p: number[], labels: number[]): number[][] {
	const counts = new Map<number, Map<number, number>>();
	y.forEach((truth, r) => {
		const row = counts.get(truth) ?? new Map<number, number>();
		counts.set(truth, row);
		row.set(p[r]!, (row.get(p[r]!) ?? 0) + 1);
	});
	return labels.map((truth) => {
		const row = counts.get(truth);
		return labels.map((predicted) => row?.get(predicted) ?? 0);
	});
}
