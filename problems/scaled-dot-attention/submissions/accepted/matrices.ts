// Matrix by matrix, as one would write it in NumPy: all scores, their softmax row by row, one product with the values.
export function attention(Q: number[][], K: number[][], V: number[][], mask: boolean[][]): number[][] {
	const scale = 1 / Math.sqrt(K[0].length);
	const scores = multiply(Q, transpose(K)).map((row) => row.map((x) => x * scale));
	const hidden = scores.map((row, i) => row.map((x, j) => (mask.length > 0 && !mask[i][j] ? -Infinity : x)));
	return multiply(hidden.map(softmax), V);
}

function softmax(row: number[]): number[] {
	const top = Math.max(...row);
	if (top === -Infinity) return row.map(() => 0);
	const powers = row.map((x) => Math.exp(x - top));
	const total = powers.reduce((a, b) => a + b, 0);
	return powers.map((p) => p / total);
}

function transpose(A: number[][]): number[][] {
	return A[0].map((_, j) => A.map((row) => row[j]));
}

function multiply(A: number[][], B: number[][]): number[][] {
	const columns = transpose(B);
	return A.map((row) => columns.map((column) => row.reduce((sum, x, j) => sum + x * column[j], 0)));
}
