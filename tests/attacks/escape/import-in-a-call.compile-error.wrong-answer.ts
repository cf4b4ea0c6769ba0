// An import.
export function knnClassify(X: number[][], y: number[], Q: number[][], k: number): any {
	return import('fs');
}
