// With statement.
export function knnClassify(X: number[][]): any {
	with (X) {
		return length;
	}
}
