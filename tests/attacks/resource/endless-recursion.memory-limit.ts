// Endless recursion.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	const g = (n) => 1 + g(n + 1);
	return g(0);
}
