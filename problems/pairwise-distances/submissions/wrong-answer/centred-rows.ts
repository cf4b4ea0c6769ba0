// The mean of each row is subtracted first, which makes the cosine a correlation.
export function pairwiseDistances(X: number[][], Y: number[][], metric: string): number[][] {
	return X.map((x) => Y.map((y) => distance(x, y, metric)));
}

function distance(x: number[], y: number[], metric: string): number {
	if (metric === 'manhattan') return x.reduce((sum, value, j) => sum + Math.abs(value - y[j]), 0);
	if (metric === 'euclidean') return Math.sqrt(x.reduce((sum, value, j) => sum + (value - y[j]) ** 2, 0));
	const mean = (row: number[]) => row.reduce((a, b) => a + b, 0) / row.length;
	const [xMean, yMean] = [mean(x), mean(y)];
	x = x.map((value) => value - xMean);
	y = y.map((value) => value - yMean);
	const lengths = Math.sqrt(dot(x, x)) * Math.sqrt(dot(y, y));
	return lengths === 0 ? 1 : 1 - dot(x, y) / lengths;
}

function dot(x: number[], y: number[]): number {
	return x.reduce((sum, value, j) => sum + value * y[j], 0);
}
