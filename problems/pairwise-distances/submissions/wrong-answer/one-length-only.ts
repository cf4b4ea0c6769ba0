// The product is divided by the length of one of the rows, squared: a projection, not a cosine.
export function pairwiseDistances(X: number[][], Y: number[][], metric: string): number[][] {
	return X.map((x) => Y.map((y) => distance(x, y, metric)));
}

function distance(x: number[], y: number[], metric: string): number {
	if (metric === 'manhattan') return x.reduce((sum, value, j) => sum + Math.abs(value - y[j]), 0);
	if (metric === 'euclidean') return Math.sqrt(x.reduce((sum, value, j) => sum + (value - y[j]) ** 2, 0));
	const lengths = Math.sqrt(dot(x, x)) * Math.sqrt(dot(y, y));
	return lengths === 0 ? 1 : 1 - dot(x, y) / dot(x, x);
}

function dot(x: number[], y: number[]): number {
	return x.reduce((sum, value, j) => sum + value * y[j], 0);
}
