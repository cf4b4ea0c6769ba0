// One bit an entry, as a framework would keep it; rows go out as typed arrays.

export class Dropout {
	bits: Uint8Array | null = null;
	p: number;
	rng: () => number;

	constructor(p: number, rng: () => number) {
		this.p = p;
		this.rng = rng;
	}

	forward(X: number[][], training: boolean) {
		const d = X[0]?.length ?? 0;
		this.bits = training ? new Uint8Array(Math.ceil((X.length * d) / 8)) : null;
		if (this.bits)
			for (let at = 0; at < X.length * d; at++) if (this.rng() >= this.p) this.bits[at >> 3] |= 1 << (at & 7);
		return this.apply(X);
	}

	backward(dY: number[][]) {
		return this.apply(dY);
	}

	apply(rows: number[][]): Float64Array[] {
		const { bits } = this;
		let at = 0;
		return rows.map((row) => {
			const out = Float64Array.from(row);
			if (bits)
				for (let j = 0; j < out.length; j++, at++)
					out[j] = (bits[at >> 3] >> (at & 7)) & 1 ? out[j] / (1 - this.p) : 0;
			return out;
		});
	}
}
