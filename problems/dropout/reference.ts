/**
 * Inverted dropout: in training each entry is set to 0 with probability p, and the others are divided by 1 - p.
 *
 * Source: N. Srivastava, G. Hinton, A. Krizhevsky, I. Sutskever and R. Salakhutdinov, "Dropout: a simple way to prevent
 * neural networks from overfitting", JMLR 15 (2014).
 * Time O(n·d): one draw and one product for each entry forward, one product backward.
 * Space O(n·d): the factors that were drawn, and what is returned.
 */
export class Dropout {
	#p: number;
	#rng: () => number;
	#factors: number[][] = []; // (n, d), of the last forward

	constructor(p: number, rng: () => number) {
		this.#p = p;
		this.#rng = rng;
	}

	/** X: (n, d), returns (n, d) */
	forward(X: number[][], training: boolean): number[][] {
		this.#factors = X.map((row) => row.map(() => (training ? this.#draw() : 1)));
		return this.#scale(X);
	}

	/** dY: (n, d), returns (n, d) */
	backward(dY: number[][]): number[][] {
		return this.#scale(dY); // y = factor · x, so ∂y/∂x = factor
	}

	/** With p = 1 every number is below p, and nothing is divided by 0. */
	#draw(): number {
		return this.#rng() < this.#p ? 0 : 1 / (1 - this.#p);
	}

	#scale(rows: number[][]): number[][] {
		return rows.map((row, i) => row.map((value, j) => value * this.#factors[i]![j]!));
	}
}
