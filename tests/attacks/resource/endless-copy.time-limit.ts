// An endless copy.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	const a = new Uint8Array(3e7);
	for (;;) a.copyWithin(1, 0);
	return 0;
}
