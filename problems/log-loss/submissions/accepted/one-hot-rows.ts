// Builds the one-hot matrix of the labels and sums over all of its cells: O(n·k).
export function logLoss(y: number[], P: number[][], eps: number): number {
	const Y = P.map((row, i) => row.map((_, j) => (j === y[i] ? 1 : 0)));
	const clipped = P.map((row) => row.map((p) => Math.min(1 - eps, Math.max(eps, p))));
	let total = 0;
	Y.forEach((row, i) => row.forEach((t, j) => (total += t * Math.log(clipped[i]![j]!))));
	return P.length ? -total / P.length : 0;
}
