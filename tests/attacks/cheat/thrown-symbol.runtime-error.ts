// A thrown symbol.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	throw Symbol('s');
}
