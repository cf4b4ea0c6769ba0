// Endless evaluation.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	const e = eval;
	for (;;) e('1 + 1');
	return 0;
}
