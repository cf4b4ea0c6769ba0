// The matrix of all derivatives is built and then multiplied by dY: n·k by n·d numbers, nearly all of them zero.

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
		// Every derivative of every output: (n·k, n·d) and (n·k, d·k), row-major.
		const [n, d, k] = [dY.length, this.W.length, this.b.length];
		const byX = new Float64Array(n * k * n * d);
		const byW = new Float64Array(n * k * d * k);
		for (let r = 0; r < n; r++)
			for (let j = 0; j < k; j++)
				for (let i = 0; i < d; i++) {
					byX[(r * k + j) * n * d + r * d + i] = this.W[i]![j]!;
					byW[(r * k + j) * d * k + i * k + j] = this.X[r]![i]!;
				}
		const slopes = dY.flat();
		const product = (jacobian: Float64Array, rows: number, columns: number) =>
			Array.from({ length: rows }, (_, r) =>
				Array.from({ length: columns }, (_, c) =>
					slopes.reduce((sum, slope, o) => sum + slope * jacobian[o * rows * columns + r * columns + c]!, 0),
				),
			);
		return {
			dX: product(byX, n, d),
			dW: product(byW, d, k),
			db: this.b.map((_, j) => dY.reduce((sum, g) => sum + g[j]!, 0)),
		};
	}
}
