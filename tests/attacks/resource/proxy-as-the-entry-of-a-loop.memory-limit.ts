// A proxy as the entry of a loop.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	const g = new Proxy(() => 1, {
		apply() {
			return g();
		},
	});
	g();
	return 0;
}
