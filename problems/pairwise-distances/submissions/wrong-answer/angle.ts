// The angle is returned instead of one less its cosine.
export function pairwiseDistances(X: number[][], Y: number[][], metric: string): number[][] {
	return X.map((x) => Y.map((y) => distance(x, y, metric)));
}

function distance(x: number[], y: number[], metric: string): number {
	if (metric === 'manhattan') return x.reduce((sum, value, j) => sum + Math.abs(value - y[j]), 0);
	if (metric === 'euclidean') return Math.sqrt(x.reduce((sum, value, j) => sum + (value - y[j]) ** 2, 0));
	const lengths = Math.sqrt(dot(x, x)) * Math.sqrt(dot(y, y));
	if (lengths === 0) return 1;
	return Math.acos(Math.max(-1, Math.min(1, dot(x, y) / lengths)));
}

function dot(x: number[], y: number[]): number {
	return x.reduce((sum, value, j) => sum + value * y[j], 0);
}
