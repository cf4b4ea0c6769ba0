// A job that never ends.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	Promise.resolve().then(() => {
		for (;;);
	});
	return 1;
}
