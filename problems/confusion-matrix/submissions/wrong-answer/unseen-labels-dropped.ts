// Labels that no row has lose their row and column of zeros.
export function confusion(y: number[], p: number[], labels: number[]): number[][] {
	const seen = new Set([...y, ...p]);
	const kept = labels.filter((label) => seen.has(label));
	const place = new Map(kept.map((label, i) => [label, i]));
	const C = kept.map(() => kept.map(() => 0));
	for (let r = 0; r < y.length; r++) {
		const i = place.get(y[r]);
		const j = place.get(p[r]);
		if (i !== undefined && j !== undefined) C[i][j]++;
	}
	return C;
}
