// A chain of bound functions.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	let g = () => 1;
	for (let i = 0; i < 1e5; i++) g = g.bind();
	return g();
}
