// A collector callback.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	new FinalizationRegistry(() => {
		for (;;);
	}).register({}, 1);
	return 1;
}
