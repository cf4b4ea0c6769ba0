// Rows are typed arrays, and labels that are not in the list have a row and a column of their own, cut off at the end.
export function confusion(y: number[], p: number[], labels: number[]): Int32Array[] {
	const k = labels.length;
	const place = new Map<number, number>();
	labels.forEach((label, i) => place.set(label, i));
	const C = Array.from({ length: k + 1 }, () => new Int32Array(k + 1));
	for (let r = 0; r < y.length; r++) C[place.get(y[r]!) ?? k]![place.get(p[r]!) ?? k]! += 1;
	return C.slice(0, k).map((row) => row.slice(0, k));
}
