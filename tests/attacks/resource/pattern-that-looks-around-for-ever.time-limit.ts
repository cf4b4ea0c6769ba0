// A pattern that looks around for ever.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	/^(?=(a+)+$)(?<!b)/v.test('a'.repeat(40) + 'b');
	return 0;
}
