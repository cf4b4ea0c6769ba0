// A deep pattern.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	new RegExp('('.repeat(1e5) + ')'.repeat(1e5));
	return 0;
}
