// A hoard of text.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	let s = 'ab';
	for (;;) s = s + s + String(s.length);
	return 0;
}
