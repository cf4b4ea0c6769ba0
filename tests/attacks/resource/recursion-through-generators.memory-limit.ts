// Recursion through generators.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	function* g() {
		yield* g();
	}
	[...g()];
	return 0;
}
