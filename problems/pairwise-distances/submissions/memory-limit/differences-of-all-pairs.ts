// The differences of all pairs in all columns are kept at once, as broadcasting does it: n·m·d numbers.
export function pairwiseDistances(X: number[][], Y: number[][], metric: string): number[][] {
	if (metric === 'cosine') return X.map((x) => Y.map((y) => cosine(x, y)));
	const differences = X.map((x) => Y.map((y) => x.map((value, j) => value - y[j])));
	if (metric === 'manhattan')
		return differences.map((rows) => rows.map((row) => row.reduce((sum, value) => sum + Math.abs(value), 0)));
	return differences.map((rows) => rows.map((row) => Math.sqrt(dot(row, row))));
}

function cosine(x: number[], y: number[]): number {
	const lengths = Math.sqrt(dot(x, x)) * Math.sqrt(dot(y, y));
	return lengths === 0 ? 1 : 1 - dot(x, y) / lengths;
}

function dot(x: number[], y: number[]): number {
	return x.reduce((sum, value, j) => sum + value * y[j], 0);
}
