// A reversal of 2^53 items.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	Array.prototype.reverse.call({ length: 2 ** 53 - 1 });
	return 0;
}
