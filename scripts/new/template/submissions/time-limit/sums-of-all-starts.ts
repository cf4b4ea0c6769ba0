export function NAME(X: number[][]): number[] {
	return X[0]!.map((_, j) => {
		let sum = 0;
		for (let i = 0; i < X.length; i++) sum = X.slice(0, i + 1).reduce((all, row) => all + row[j]!, 0);
		return sum / X.length;
	});
}
