// backward takes a step of gradient descent; it should only return the gradients.

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
		const db = this.b.map((_, j) => dY.reduce((sum, g) => sum + g[j]!, 0));
		this.W = this.W.map((w, i) => w.map((weight, j) => weight - 0.1 * dW[i]![j]!));
		this.b = this.b.map((bias, j) => bias - 0.1 * db[j]!);
		return { dX, dW, db };
	}
}
