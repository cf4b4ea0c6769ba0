// A refused allocation that is none.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	const e = new Error('out of memory');
	e.name = 'InternalError';
	throw e;
}
