// A list that contains itself, flattened.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	const a = [1];
	a.push(a);
	a.flat(Infinity);
	return 0;
}
