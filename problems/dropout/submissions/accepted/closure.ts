// forward leaves behind the function that backward is: the identity, or the product with the mask.

type Rows = number[][];

export class Dropout {
	back: (dY: Rows) => Rows = (dY) => dY;
	draw: () => boolean;
	scale: number;

	constructor(p: number, rng: () => number) {
		this.draw = () => rng() >= p;
		this.scale = p < 1 ? 1 / (1 - p) : 0;
	}

	forward(X: Rows, training: boolean): Rows {
		const kept = training ? X.map((row) => row.map(this.draw)) : null;
		const { scale } = this;
		this.back = (rows) =>
			rows.map((row, i) => row.map((value, j) => (kept === null ? value : kept[i][j] ? scale * value : 0)));
		return this.back(X);
	}

	backward(dY: Rows): Rows {
		return this.back(dY);
	}
}
