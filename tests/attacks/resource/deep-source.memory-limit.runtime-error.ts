// Deep source.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	new Function('return ' + '('.repeat(1e5) + ')'.repeat(1e5));
	return 0;
}
