export type Metric = 'manhattan' | 'euclidean' | 'cosine';

/**
 * Distances of all rows of X to all rows of Y.
 *
 * Source: M. Deza and E. Deza, Encyclopedia of Distances, Springer, 2009, chapter 17.
 * Time O(n·m·d): each of n·m pairs takes one walk along d columns; the lengths for the cosine add (n + m)·d.
 * Space O(n·m): the answer, and for the cosine n + m lengths. No differences are kept.
 *
 * @param X shape (n, d), rows
 * @param Y shape (m, d), rows
 * @returns shape (n, m); the cosine distance of a row of zeros is 1 to every row
 */
export function pairwiseDistances(X: number[][], Y: number[][], metric: Metric): number[][] {
	if (metric === 'cosine') return cosineDistances(X, Y);
	const distance = metric === 'manhattan' ? manhattan : euclidean;
	return X.map((x) => Y.map((y) => distance(x, y)));
}

function manhattan(x: number[], y: number[]): number {
	let sum = 0;
	for (let j = 0; j < x.length; j++) sum += Math.abs(x[j]! - y[j]!);
	return sum;
}

function euclidean(x: number[], y: number[]): number {
	let sum = 0; // never negative, as the expanded square may be
	for (let j = 0; j < x.length; j++) sum += (x[j]! - y[j]!) ** 2;
	return Math.sqrt(sum);
}

function cosineDistances(X: number[][], Y: number[][]): number[][] {
	const lengthOf = (row: number[]) => Math.sqrt(dot(row, row));
	const yLengths = Y.map(lengthOf); // (m,)
	return X.map((x) => {
		const xLength = lengthOf(x);
		return Y.map((y, j) => {
			const lengths = xLength * yLengths[j]!;
			return lengths === 0 ? 1 : 1 - dot(x, y) / lengths;
		});
	});
}

function dot(x: number[], y: number[]): number {
	let sum = 0;
	for (let j = 0; j < x.length; j++) sum += x[j]! * y[j]!;
	return sum;
}
