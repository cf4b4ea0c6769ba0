// A label that is not in the list has no row, and nothing asks whether it has.
export function confusion(y: number[], p: number[], labels: number[]): number[][] {
	const place = new Map(labels.map((label, i) => [label, i]));
	const C = labels.map(() => labels.map(() => 0));
	for (let r = 0; r < y.length; r++) C[place.get(y[r])!][place.get(p[r])!]++;
	return C;
}
