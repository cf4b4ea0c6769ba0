// An impossible length.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	return 'x'.repeat(2 ** 30);
}
