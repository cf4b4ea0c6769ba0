// An endless comparison of texts.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	const a = 'x'.repeat(1e6) + 'a',
		b = 'x'.repeat(1e6) + 'b';
	let n = 0;
	for (;;) if (a === b) n++;
	return 0;
}
