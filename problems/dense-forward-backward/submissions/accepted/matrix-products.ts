// As one writes it with matrices: Y = XW + b, dX = dY Wᵀ, dW = Xᵀ dY, with a product that gets every shape right.

type Matrix = number[][];

const transpose = (A: Matrix, columns: number): Matrix =>
	Array.from({ length: columns }, (_, j) => A.map((row) => row[j]!));

/** A: (n, m), B: (m, k) */
function matmul(A: Matrix, B: Matrix, columns: number): Matrix {
	const Bt = transpose(B, columns);
	return A.map((row) => Bt.map((column) => row.reduce((sum, a, i) => sum + a * column[i]!, 0)));
}

export class Dense {
	private readonly W: Matrix;
	private readonly b: number[];
	private cache: Matrix = [];

	constructor(W: Matrix, b: number[]) {
		this.W = W;
		this.b = b;
	}

	forward(X: Matrix): Matrix {
		this.cache = X;
		return matmul(X, this.W, this.b.length).map((row) => row.map((y, j) => y + this.b[j]!));
	}

	backward(dY: Matrix) {
		const [d, k] = [this.W.length, this.b.length];
		return {
			dX: matmul(dY, transpose(this.W, k), d),
			dW: matmul(transpose(this.cache, d), dY, k),
			db: transpose(dY, k).map((column) => column.reduce((sum, g) => sum + g, 0)),
		};
	}
}
