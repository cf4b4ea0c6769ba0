// A hoard of small objects.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	let o = null;
	for (;;) o = { o };
	return 0;
}
