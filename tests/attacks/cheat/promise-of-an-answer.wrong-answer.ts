// A promise where a value is asked for.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	return Promise.resolve(Q.map(() => y[0]));
}
