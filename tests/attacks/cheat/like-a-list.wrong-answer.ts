// An object with a length.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	return { length: Q.length, 0: y[0] };
}
