// Recursion through getters.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	const o = {
		get x() {
			return o.x;
		},
	};
	return o.x;
}
