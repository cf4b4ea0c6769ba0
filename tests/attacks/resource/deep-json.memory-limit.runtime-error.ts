// Deep JSON.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	JSON.parse('['.repeat(100000) + ']'.repeat(100000));
	return 0;
}
