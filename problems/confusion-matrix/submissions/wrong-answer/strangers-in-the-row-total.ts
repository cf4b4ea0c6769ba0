// A prediction that is not in the list is put on the diagonal of its true label, where it counts as right.
export function confusion(y: number[], p: number[], labels: number[]): number[][] {
	const place = new Map(labels.map((label, i) => [label, i]));
	const C = labels.map(() => labels.map(() => 0));
	for (let r = 0; r < y.length; r++) {
		const i = place.get(y[r]);
		if (i !== undefined) C[i][place.get(p[r]) ?? i]++;
	}
	return C;
}
