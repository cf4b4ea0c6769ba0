// Lines of thousands of arguments.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	for (;;) console.log(...new Array(5000).fill('x'));
	return 0;
}
