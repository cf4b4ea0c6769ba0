// All five levels.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	for (;;) {
		console.log(1);
		console.info(2);
		console.warn(3);
		console.error(4);
		console.debug(5);
	}
	return 0;
}
