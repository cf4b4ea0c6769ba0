// Labels are used as places in the matrix, whatever the order of the list.
export function confusion(y: number[], p: number[], labels: number[]): number[][] {
	const C = labels.map(() => labels.map(() => 0));
	for (let r = 0; r < y.length; r++) if (C[y[r]]?.[p[r]] !== undefined) C[y[r]][p[r]]++;
	return C;
}
