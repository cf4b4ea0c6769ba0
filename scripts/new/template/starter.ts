export function NAME(X: number[][]): number[] {
	throw new Error('Write NAME: return the mean of every column of X.');
}
