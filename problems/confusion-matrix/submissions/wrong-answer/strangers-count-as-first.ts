// A label that is not in the list is counted as the first one.
export function confusion(y: number[], p: number[], labels: number[]): number[][] {
	const place = new Map(labels.map((label, i) => [label, i]));
	const C = labels.map(() => labels.map(() => 0));
	for (let r = 0; r < y.length; r++) C[place.get(y[r]) ?? 0][place.get(p[r]) ?? 0]++;
	return C;
}
