// A hoard of typed arrays.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	const kept = [];
	for (;;) kept.push(new Float64Array(1000));
	return 0;
}
