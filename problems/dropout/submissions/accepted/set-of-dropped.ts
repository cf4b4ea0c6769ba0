// The places that were dropped are kept in a set, numbered row by row.

export class Dropout {
	private readonly dropped = new Set<number>();
	private scale = 1;

	constructor(
		private readonly p: number,
		private readonly rng: () => number,
	) {}

	forward(X: number[][], training: boolean): number[][] {
		this.dropped.clear();
		this.scale = training ? 1 - this.p : 1;
		if (training) {
			let place = 0;
			for (const row of X)
				for (let j = 0; j < row.length; j++, place++) if (this.rng() < this.p) this.dropped.add(place);
		}
		return this.backward(X);
	}

	backward(dY: number[][]): number[][] {
		let place = 0;
		return dY.map((row) => row.map((g) => (this.dropped.has(place++) ? 0 : g / this.scale)));
	}
}
