// The places that were dropped are kept in a list that is searched for each entry.

export class Dropout {
	dropped: number[] = [];
	scale = 1;
	p: number;
	rng: () => number;

	constructor(p: number, rng: () => number) {
		this.p = p;
		this.rng = rng;
	}

	forward(X: number[][], training: boolean): number[][] {
		this.dropped = [];
		this.scale = training ? 1 - this.p : 1;
		if (training) X.flat().forEach((_, place) => this.rng() < this.p && this.dropped.push(place));
		return this.backward(X);
	}

	backward(dY: number[][]): number[][] {
		let place = 0;
		return dY.map((row) => row.map((g) => (this.dropped.includes(place++) ? 0 : g / this.scale)));
	}
}
