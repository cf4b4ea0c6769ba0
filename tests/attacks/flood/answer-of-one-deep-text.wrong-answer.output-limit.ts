// Long texts in the place of numbers.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	return ['x'.repeat(2e6), 'y'.repeat(2e6)];
}
