// Sums for all pairs grow column by column in one flat table, as in a matrix product.
export function pairwiseDistances(X: number[][], Y: number[][], metric: string): number[][] {
	const [n, m] = [X.length, Y.length];
	const sums = new Float64Array(n * m);
	const xSquares = new Float64Array(n);
	const ySquares = new Float64Array(m);
	const d = X[0]?.length ?? 0;
	for (let k = 0; k < d; k++) {
		const column = Y.map((y) => y[k]);
		for (let j = 0; j < m; j++) ySquares[j] += column[j] * column[j];
		for (let i = 0, at = 0; i < n; i++) {
			const value = X[i][k];
			xSquares[i] += value * value;
			if (metric === 'cosine') for (let j = 0; j < m; j++) sums[at++] += value * column[j];
			else if (metric === 'euclidean') for (let j = 0; j < m; j++) sums[at++] += (value - column[j]) ** 2;
			else for (let j = 0; j < m; j++) sums[at++] += Math.abs(value - column[j]);
		}
	}
	const finish = (sum: number, i: number, j: number) => {
		if (metric === 'manhattan') return sum;
		if (metric === 'euclidean') return Math.sqrt(sum);
		const [a, b] = [Math.sqrt(xSquares[i]), Math.sqrt(ySquares[j])];
		return a > 0 && b > 0 ? Math.max(0, 1 - sum / (a * b)) : 1;
	};
	return X.map((_, i) => Array.from(sums.subarray(i * m, (i + 1) * m), (sum, j) => finish(sum, i, j)));
}
