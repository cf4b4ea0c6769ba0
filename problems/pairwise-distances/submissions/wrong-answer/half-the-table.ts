// Only pairs above the diagonal are computed and mirrored, as if Y were X.
export function pairwiseDistances(X: number[][], Y: number[][], metric: string): number[][] {
	const result = X.map(() => Y.map(() => 0));
	for (let i = 0; i < X.length; i++)
		for (let j = i + 1; j < Y.length; j++) {
			result[i][j] = distance(X[i], Y[j], metric);
			if (j < X.length && i < Y.length) result[j][i] = result[i][j];
		}
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
