// Zeros in shared memory.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	return new Float64Array(new SharedArrayBuffer(8 * Q.length));
}
