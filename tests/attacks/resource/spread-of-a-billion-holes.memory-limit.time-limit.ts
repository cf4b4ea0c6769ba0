// A spread of a billion holes.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	[...Array(1e9)];
	return 0;
}
