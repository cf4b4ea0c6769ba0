// For the cosine the rows of the caller are divided by their lengths in place.
export function pairwiseDistances(X: number[][], Y: number[][], metric: string): number[][] {
	if (metric === 'cosine')
		for (const row of [...X, ...Y]) {
			const length = Math.sqrt(dot(row, row)) || 1;
			row.forEach((value, j) => (row[j] = value / length));
		}
	return X.map((x) => Y.map((y) => distance(x, y, metric)));
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
