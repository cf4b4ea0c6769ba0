// One long statement in a loop.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	const g = new Function('let x = 1; for (;;) { ' + 'x = (x * 5 + 3) % 7; '.repeat(20000) + '}');
	g();
	return 0;
}
