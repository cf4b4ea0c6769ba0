// A line of 5 MB.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	console.log('x'.repeat(5e6));
	return 0;
}
