// Fields that are inherited.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	return Object.create(Q.map(() => y[0]));
}
