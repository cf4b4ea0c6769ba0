// One pass over the rows: Welford's updates for each class, merged into the moments of all rows.
interface Moments {
	count: number;
	mean: number[];
	squares: number[];
}

export function gaussianNaiveBayes(X: number[][], y: number[], Q: number[][], smoothing: number): number[][] {
	const d = X[0].length;
	const empty = (): Moments => ({ count: 0, mean: new Array(d).fill(0), squares: new Array(d).fill(0) });
	const classes: Moments[] = [];
	for (let i = 0; i < X.length; i++) {
		while (classes.length <= y[i]) classes.push(empty());
		const of = classes[y[i]];
		of.count++;
		for (let j = 0; j < d; j++) {
			const delta = X[i][j] - of.mean[j];
			of.mean[j] += delta / of.count;
			of.squares[j] += delta * (X[i][j] - of.mean[j]);
		}
	}
	const all = classes.reduce(merge, empty());
	let largest = 0;
	for (const s of all.squares) largest = Math.max(largest, s / all.count);
	const epsilon = largest === 0 ? 1 : smoothing * largest;

	return Q.map((x) => {
		const joint = classes.map(({ count, mean, squares }) => {
			let sum = 2 * Math.log(count / X.length);
			for (let j = 0; j < d; j++) {
				const v = squares[j] / count + epsilon;
				sum -= Math.log(2 * Math.PI * v) + (x[j] - mean[j]) ** 2 / v;
			}
			return sum / 2;
		});
		return joint.map((own) => -logSumExp(joint.map((other) => other - own)));
	});
}

function merge(a: Moments, b: Moments): Moments {
	const count = a.count + b.count;
	const delta = a.mean.map((m, j) => b.mean[j] - m);
	return {
		count,
		mean: a.mean.map((m, j) => m + (delta[j] * b.count) / count),
		squares: a.squares.map((s, j) => s + b.squares[j] + (delta[j] ** 2 * a.count * b.count) / count),
	};
}

function logSumExp(values: number[]): number {
	const most = Math.max(...values);
	let sum = 0;
	for (const value of values) sum += Math.exp(value - most);
	return most + Math.log(sum);
}
