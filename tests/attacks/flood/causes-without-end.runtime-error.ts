// Errors in errors.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	let e: any = new Error('0');
	for (let i = 1; i < 1e4; i++) e = new Error(String(i), { cause: e });
	throw new AggregateError(new Array(1e4).fill(e), 'many');
}
