// The number of inputs is read from the first row of the batch, which an empty batch has not got.

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
		const columns = Array.from({ length: this.X[0]!.length }, (_, i) => this.X.map((x) => x[i]!));
		const dW = columns.map((column) =>
			this.b.map((_, j) => column.reduce((sum, x, r) => sum + x * dY[r]![j]!, 0)),
		);
		const db = this.b.map((_, j) => dY.reduce((sum, g) => sum + g[j]!, 0));
		return { dX, dW, db };
	}
}
