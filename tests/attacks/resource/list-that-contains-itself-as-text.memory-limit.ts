// A list that contains itself as text.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	const a = [1];
	a.push(a, a);
	String(a);
	return 0;
}
