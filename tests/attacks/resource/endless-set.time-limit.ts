// An endless set.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	const a = new Float64Array(2e6),
		b = new Float64Array(2e6);
	for (;;) a.set(b);
	return 0;
}
