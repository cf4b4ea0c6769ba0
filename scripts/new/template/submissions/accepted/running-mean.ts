export function NAME(X: number[][]): number[] {
	const mean = X[0]!.map(() => 0);
	X.forEach((row, i) => row.forEach((value, j) => (mean[j]! += (value - mean[j]!) / (i + 1))));
	return mean;
}
