// A buffer that is moved to be larger.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	let b = new ArrayBuffer(8);
	for (let n = 8; ; n *= 2) b = b.transfer(n);
	return 0;
}
