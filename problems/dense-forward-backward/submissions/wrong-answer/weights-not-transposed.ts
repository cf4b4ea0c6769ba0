// dX multiplies dY by W as it stands, and not by its transpose.

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
		const dX = dY.map((g) =>
			this.W.map((_, i) => g.reduce((sum, value, j) => sum + value * (this.W[j]?.[i] ?? 0), 0)),
		);
		const dW = this.W.map((w, i) =>
			w.map((_, j) => dY.reduce((sum, g, r) => sum + this.X[r]![i]! * g[j]!, 0)),
		);
		const db = this.b.map((_, j) => dY.reduce((sum, g) => sum + g[j]!, 0));
		return { dX, dW, db };
	}
}
