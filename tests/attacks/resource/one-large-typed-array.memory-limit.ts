// One large typed array.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	return new Float64Array(2e7).length;
}
