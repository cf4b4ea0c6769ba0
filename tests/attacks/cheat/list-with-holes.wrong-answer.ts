// A list without items.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	return new Array(Q.length);
}
