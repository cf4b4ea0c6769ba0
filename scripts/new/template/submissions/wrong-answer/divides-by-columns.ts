// The sums are divided by the number of columns.
export function NAME(X: number[][]): number[] {
	return X[0]!.map((_, j) => X.reduce((sum, row) => sum + row[j]!, 0) / X[0]!.length);
}
