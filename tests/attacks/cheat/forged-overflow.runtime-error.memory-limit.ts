// A stack overflow that is none.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	const e = new RangeError('Maximum call stack size exceeded');
	e.name = 'InternalError';
	e.message = 'stack overflow';
	throw e;
}
