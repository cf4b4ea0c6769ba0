// Each row is divided by its sum: shares instead of counts.
export function confusion(y: number[], p: number[], labels: number[]): number[][] {
	const place = new Map(labels.map((label, i) => [label, i]));
	const C = labels.map(() => labels.map(() => 0));
	for (let r = 0; r < y.length; r++) {
		const i = place.get(y[r]);
		const j = place.get(p[r]);
		if (i !== undefined && j !== undefined) C[i][j]++;
	}
	return C.map((row) => {
		const sum = row.reduce((a, b) => a + b, 0);
		return row.map((count) => (sum === 0 ? 0 : count / sum));
	});
}
