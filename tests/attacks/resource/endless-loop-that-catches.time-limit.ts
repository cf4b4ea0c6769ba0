// An endless loop that catches.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	for (;;) {
		try {
			for (;;);
		} catch {
		} finally {
			continue;
		}
	}
	return 0;
}
