// A promise for each answer.
export async function knnClassify(X: number[][], y: number[], Q: number[][]): Promise<any> {
	return Q.map(() => y[0]);
}
