// A join of 2^28 holes.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	new Array(2 ** 28).join('xy');
	return 0;
}
