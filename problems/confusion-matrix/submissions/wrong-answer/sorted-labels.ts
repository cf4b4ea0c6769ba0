// Rows and columns are in ascending order of their labels instead of in the order of the list.
export function confusion(y: number[], p: number[], labels: number[]): number[][] {
	const place = new Map([...labels].sort((a, b) => a - b).map((label, i) => [label, i]));
	const C = labels.map(() => labels.map(() => 0));
	for (let r = 0; r < y.length; r++) {
		const i = place.get(y[r]);
		const j = place.get(p[r]);
		if (i !== undefined && j !== undefined) C[i][j]++;
	}
	return C;
}
