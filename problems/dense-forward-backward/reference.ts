/**
 * Dense layer Y = X W + b and its gradients, by the chain rule for a scalar loss L with dY = ∂L/∂Y.
 *
 * Source: Rumelhart, Hinton and Williams, "Learning representations by back-propagating errors" (1986).
 * Time: each of the three products X W, dY Wᵀ and Xᵀ dY takes n·d·k multiply-adds: O(n·d·k).
 * Space: the answers Y (n, k), dX (n, d) and dW (d, k); X is kept by reference: O(n·k + n·d + d·k).
 */
export class Dense {
	#W: number[][]; // (d, k)
	#b: number[]; // (k,)
	#X: number[][] = []; // (n, d), of the last forward

	constructor(W: number[][], b: number[]) {
		this.#W = W;
		this.#b = b;
	}

	/** X: (n, d), returns (n, k) */
	forward(X: number[][]): number[][] {
		this.#X = X;
		return X.map((x) => {
			const y = [...this.#b]; // (k,)
			for (const [i, w] of this.#W.entries()) for (let j = 0; j < y.length; j++) y[j]! += x[i]! * w[j]!;
			return y;
		});
	}

	/** dY: (n, k), returns dX: (n, d), dW: (d, k), db: (k,) */
	backward(dY: number[][]): { dX: number[][]; dW: number[][]; db: number[] } {
		// y[j] = Σ_i x[i] W[i][j] + b[j], so ∂y[j]/∂x[i] = W[i][j], ∂y[j]/∂W[i][j] = x[i], ∂y[j]/∂b[j] = 1.
		const dX = dY.map((g) => this.#W.map((w) => dot(g, w))); // (n, k) (k, d)
		const dW = this.#W.map((w) => w.map(() => 0)); // (d, n) (n, k), summed row by row
		const db = this.#b.map(() => 0); // column sums of dY
		for (const [r, g] of dY.entries()) {
			for (const [i, row] of dW.entries())
				for (let j = 0; j < g.length; j++) row[j]! += this.#X[r]![i]! * g[j]!;
			for (let j = 0; j < g.length; j++) db[j]! += g[j]!;
		}
		return { dX, dW, db };
	}
}

function dot(a: number[], b: number[]): number {
	let sum = 0;
	for (let j = 0; j < a.length; j++) sum += a[j]! * b[j]!;
	return sum;
}
