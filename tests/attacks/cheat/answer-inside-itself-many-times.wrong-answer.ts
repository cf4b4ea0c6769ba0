// An answer inside itself many times.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	const a = [];
	a.push(a, a, a);
	return a;
}
