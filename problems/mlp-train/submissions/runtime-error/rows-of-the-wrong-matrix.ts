// The hidden layer walks the rows of X where it should walk those of W1: with more rows than units it runs out.
export function trainMlp(X: number[][], y: number[], W1: number[][], b1: number[], w2: number[], b2: number) {
	const A = X.map((x, i) => x.map((v, j) => Math.tanh(v * W1[i][j] + b1[i])));
	return { W1: A, b1, w2, b2, losses: y };
}
