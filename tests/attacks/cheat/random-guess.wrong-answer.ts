// A guess that has to be the same everywhere.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	return Q.map(() => y[Math.floor(y.length * Math.random())]);
}
