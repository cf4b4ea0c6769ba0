// For the cosine the rows are scaled to length 1 first; half the squared distance of two such rows is 1 less their cosine.
export function pairwiseDistances(X: number[][], Y: number[][], metric: string): Float64Array[] {
	const walk = metric === 'manhattan' ? absolute : squared;
	const [left, right] = metric === 'cosine' ? [X.map(unit), Y.map(unit)] : [X, Y];
	return left.map((x) =>
		Float64Array.from(right, (y) => {
			const sum = walk(x, y);
			if (metric === 'manhattan') return sum;
			if (metric === 'euclidean') return Math.sqrt(sum);
			return isZero(x) || isZero(y) ? 1 : sum / 2;
		}),
	);
}

function absolute(x: number[], y: number[]): number {
	let sum = 0;
	for (let j = 0; j < x.length; j++) sum += Math.abs(x[j] - y[j]);
	return sum;
}

function squared(x: number[], y: number[]): number {
	let sum = 0;
	for (let j = 0; j < x.length; j++) sum += (x[j] - y[j]) * (x[j] - y[j]);
	return sum;
}

function unit(row: number[]): number[] {
	const length = Math.hypot(...row);
	return length === 0 ? row : row.map((value) => value / length);
}

function isZero(row: number[]): boolean {
	return row.every((value) => value === 0);
}
