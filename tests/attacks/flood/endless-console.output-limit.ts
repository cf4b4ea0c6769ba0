// An endless console.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	for (;;) console.log('more');
	return 0;
}
