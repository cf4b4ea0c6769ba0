// Lines without a letter.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	for (;;) console.log();
	return 0;
}
