// A view of a buffer that is gone.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	return ((a) => (a.buffer.transfer(), a))(new Float64Array(Q.length));
}
