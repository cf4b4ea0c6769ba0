// Rows and columns are confused: with more rows than columns an index runs out of the row.
export function logisticRegression(X: number[][], y: number[], rate: number, steps: number, lambda: number) {
	const weights = X[0].map(() => 0);
	const columns = y.map((_, i) => X.map((_, j) => X[j][i].toFixed(20)).map(Number));
	let bias = 0;
	const losses: number[] = [];
	for (let t = 0; t < steps; t++) losses.push(columns[0][0] * rate * lambda * bias);
	return { weights, bias, losses };
}
