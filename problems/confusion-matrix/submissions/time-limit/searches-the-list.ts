// Each row searches the list of labels from the front: O(n·k).
export function confusion(y: number[], p: number[], labels: number[]): number[][] {
	const C = labels.map(() => labels.map(() => 0));
	for (let r = 0; r < y.length; r++) {
		const i = labels.indexOf(y[r]);
		const j = labels.indexOf(p[r]);
		if (i >= 0 && j >= 0) C[i][j]++;
	}
	return C;
}
