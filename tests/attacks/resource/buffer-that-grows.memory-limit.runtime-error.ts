// A buffer that grows.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	const b = new ArrayBuffer(8, { maxByteLength: 2e9 });
	for (let n = 8; ; n *= 2) b.resize(n);
	return 0;
}
