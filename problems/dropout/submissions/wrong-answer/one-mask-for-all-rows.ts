// One number is drawn for each column, and all rows get the same mask.

export class Dropout {
	p: number;
	rng: () => number;
	mask: number[][] = [];
	training = false;

	constructor(p: number, rng: () => number) {
		this.p = p;
		this.rng = rng;
	}

	forward(X: number[][], training: boolean): number[][] {
		this.training = training;
		if (!training) return X;
		const shared = (X[0] ?? []).map(() => (this.rng() < this.p ? 0 : 1));
		this.mask = X.map(() => shared);
		return X.map((row, i) => row.map((x, j) => (this.mask[i][j] === 0 ? 0 : x / (1 - this.p))));
	}

	backward(dY: number[][]): number[][] {
		if (!this.training) return dY;
		return dY.map((row, i) => row.map((g, j) => (this.mask[i][j] === 0 ? 0 : g / (1 - this.p))));
	}
}
