// An endless fill.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	const a = new Float64Array(5e6);
	for (;;) a.fill(0);
	return 0;
}
