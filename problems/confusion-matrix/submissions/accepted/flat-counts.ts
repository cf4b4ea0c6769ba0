// Counts in one typed array, cell i·k + j, and cuts it into rows at the end.
export function confusion(y: number[], p: number[], labels: number[]): number[][] {
	const k = labels.length;
	const place = new Map<number, number>();
	for (let i = 0; i < k; i++) place.set(labels[i]!, i);
	const counts = new Uint32Array(k * k);
	for (let r = 0; r < y.length; r++) {
		const i = place.get(y[r]!) ?? -1;
		const j = place.get(p[r]!) ?? -1;
		if (i >= 0 && j >= 0) counts[i * k + j]!++;
	}
	return labels.map((_, i) => Array.from(counts.subarray(i * k, (i + 1) * k)));
}
