// A huge object on the console.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	const a = Array(100).fill(Array(100).fill(Array(100).fill(7)));
	for (;;) console.log(a);
	return 0;
}
