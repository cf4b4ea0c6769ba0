// A storm of errors.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	for (;;) {
		try {
			null.x;
		} catch (e) {
			e.stack;
		}
	}
	return 0;
}
