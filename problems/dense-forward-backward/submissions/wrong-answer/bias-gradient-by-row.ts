// db sums each row of dY, so it has an entry for each row of the batch and not for each output.

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
		const dW = this.W.map((w, i) =>
			w.map((_, j) => dY.reduce((sum, g, r) => sum + this.X[r]![i]! * g[j]!, 0)),
		);
		const db = dY.map((g) => g.reduce((sum, value) => sum + value, 0));
		return { dX, dW, db };
	}
}
