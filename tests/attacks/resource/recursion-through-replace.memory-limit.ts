// Recursion through replace.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	const g = () => 'a'.replace('a', g);
	g();
	return 0;
}
