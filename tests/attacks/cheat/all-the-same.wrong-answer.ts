// The laziest guess.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	return Q.map(() => y[0]);
}
