// Rows and columns are those of the labels that occur, sorted; the list is not used.
export function confusion(y: number[], p: number[], labels: number[]): number[][] {
	const seen = [...new Set([...y, ...p])].sort((a, b) => a - b);
	const place = new Map(seen.map((label, i) => [label, i]));
	const C = seen.map(() => seen.map(() => 0));
	for (let r = 0; r < y.length; r++) C[place.get(y[r])!][place.get(p[r])!]++;
	return C;
}
