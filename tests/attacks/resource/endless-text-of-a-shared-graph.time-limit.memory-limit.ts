// Endless text of a shared graph.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	let a = [];
	for (let i = 0; i < 40; i++) a = [a, a];
	JSON.stringify(a);
	return 0;
}
