// Recursion through sort.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	const g = () => [2, 1].sort(g);
	g();
	return 0;
}
