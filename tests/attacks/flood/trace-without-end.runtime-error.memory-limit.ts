// A trace of hundreds of calls.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	Error.stackTraceLimit = Infinity;
	const g = (n: number): any => {
		if (n === 0) throw new Error('deep');
		return g(n - 1);
	};
	g(500);
	return 0;
}
