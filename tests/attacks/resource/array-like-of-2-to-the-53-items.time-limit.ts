// An array-like of 2^53 items.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	Array.prototype.indexOf.call({ length: 2 ** 53 - 1 }, 1);
	return 0;
}
