// An endless loop.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	while (true) {}
	return 0;
}
