// The gradient goes through entries that were dropped.

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
		this.mask = X.map((row) => row.map(() => (this.rng() < this.p ? 0 : 1)));
		return X.map((row, i) => row.map((x, j) => (this.mask[i][j] === 0 ? 0 : x / (1 - this.p))));
	}

	backward(dY: number[][]): number[][] {
		if (!this.training) return dY;
		return dY.map((row) => row.map((g) => g / (1 - this.p)));
	}
}
