// A reference.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	return new WeakRef(Q.map(() => y[0]));
}
