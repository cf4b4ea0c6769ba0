// The output of forward is kept in place of its input, so dW is computed from Y.

export class Dense {
	W: number[][];
	b: number[];
	X: number[][] = [];

	constructor(W: number[][], b: number[]) {
		this.W = W;
		this.b = b;
	}

	forward(X: number[][]): number[][] {
		this.X = X.map((x) =>
			this.b.map((bias, j) => x.reduce((sum, value, i) => sum + value * this.W[i]![j]!, bias)),
		);
		return this.X;
	}

	backward(dY: number[][]) {
		const dX = dY.map((g) => this.W.map((w) => w.reduce((sum, weight, j) => sum + weight * g[j]!, 0)));
		const dW = this.W.map((w, i) =>
			w.map((_, j) => dY.reduce((sum, g, r) => sum + (this.X[r]![i] ?? 0) * g[j]!, 0)),
		);
		const db = this.b.map((_, j) => dY.reduce((sum, g) => sum + g[j]!, 0));
		return { dX, dW, db };
	}
}
