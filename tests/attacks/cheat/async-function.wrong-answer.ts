// An async function.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	return (async () => 1)();
}
