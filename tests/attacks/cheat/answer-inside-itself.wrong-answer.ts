// An answer inside itself.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	const a = [];
	a.push(a);
	return a;
}
