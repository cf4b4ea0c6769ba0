// A thrown nothing.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	throw undefined;
}
