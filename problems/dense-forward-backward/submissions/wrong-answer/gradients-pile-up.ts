// The gradients of the weights are added to those of the calls before.

export class Dense {
	W: number[][];
	b: number[];
	X: number[][] = [];
	dW: number[][] = [];
	db: number[] = [];

	constructor(W: number[][], b: number[]) {
		this.W = W;
		this.b = b;
		this.dW = W.map((w) => w.map(() => 0));
		this.db = b.map(() => 0);
	}

	forward(X: number[][]): number[][] {
		this.X = X;
		return X.map((x) =>
			this.b.map((bias, j) => x.reduce((sum, value, i) => sum + value * this.W[i]![j]!, bias)),
		);
	}

	backward(dY: number[][]) {
		const dX = dY.map((g) => this.W.map((w) => w.reduce((sum, weight, j) => sum + weight * g[j]!, 0)));
		this.dW = this.W.map((w, i) =>
			w.map((_, j) => this.dW[i]![j]! + dY.reduce((sum, g, r) => sum + this.X[r]![i]! * g[j]!, 0)),
		);
		this.db = this.b.map((_, j) => this.db[j]! + dY.reduce((sum, g) => sum + g[j]!, 0));
		return { dX, dW: this.dW, db: this.db };
	}
}
