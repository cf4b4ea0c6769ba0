// A hoard of sparse lists.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	const kept = [];
	for (;;) {
		const a = [];
		a[1e6] = 1;
		kept.push(a.fill(1));
	}
	return 0;
}
