// A huge message.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	throw new Error('x'.repeat(1e7));
}
