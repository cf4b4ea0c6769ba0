// The caller's list of labels is sorted in place, and as text.
export function confusion(y: number[], p: number[], labels: number[]): number[][] {
	labels.sort();
	const place = new Map(labels.map((label, i) => [label, i]));
	const C = labels.map(() => labels.map(() => 0));
	for (let r = 0; r < y.length; r++) {
		const i = place.get(y[r]);
		const j = place.get(p[r]);
		if (i !== undefined && j !== undefined) C[i][j]++;
	}
	return C;
}
