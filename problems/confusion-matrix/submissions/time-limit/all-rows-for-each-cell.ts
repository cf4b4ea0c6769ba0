// All rows are counted anew for each cell: O(n·k²).
export function confusion(y: number[], p: number[], labels: number[]): number[][] {
	return labels.map((truth) =>
		labels.map((predicted) => y.filter((label, r) => label === truth && p[r] === predicted).length),
	);
}
