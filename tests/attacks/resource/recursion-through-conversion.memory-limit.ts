// Recursion through conversion.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	const o = {
		toString() {
			return `${o}`;
		},
	};
	return `${o}`;
}
