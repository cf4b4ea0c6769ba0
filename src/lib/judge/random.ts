// A seeded random source: the same seed gives the same numbers on every machine.

/**
 * Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, full period, passes gjrand for the few thousand numbers
 * that a case draws. The sandbox gives a submission the same generator, written out in its prelude.
 */
export class Random {
	/** `integer` makes data values small integers: inputs that a person can follow by hand. */
	readonly style: 'real' | 'integer';
	#state: number;

	constructor(seed: number | string, style: 'real' | 'integer' = 'real') {
		this.#state = typeof seed === 'number' ? seed >>> 0 : hash(seed);
		this.style = style;
	}

	/** Uniform on [0, 1), a multiple of 2^-32. */
	next(): number {
		this.#state = (this.#state + 0x6d2b79f5) | 0;
		let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	}

	/** Uniform on [low, high). */
	uniform(low = 0, high = 1): number {
		return low + (high - low) * this.next();
	}

	/**
	 * Normal, by Marsaglia's polar method (SIAM Review 6, 1964). It needs a logarithm, and engines differ in the last digit
	 * of theirs: with one of our own, inputs are the same everywhere.
	 */
	normal(mean = 0, sd = 1): number {
		for (;;) {
			const x = 2 * this.next() - 1;
			const y = 2 * this.next() - 1;
			const s = x * x + y * y;
			if (s > 0 && s < 1) return mean + sd * x * Math.sqrt((-2 * exactLog(s)) / s);
		}
	}

	/** Standard logistic: below z with the probability 1 / (1 + e^-z). */
	logistic(): number {
		const u = this.next();
		return u === 0 ? -Infinity : exactLog(u) - exactLog(1 - u);
	}

	/** Integer from low to high, both included. */
	integer(low: number, high: number): number {
		return low + Math.floor(this.next() * (high - low + 1));
	}

	choice<T>(items: readonly T[]): T {
		return items[this.integer(0, items.length - 1)]!; // in range by construction; items must not be empty
	}

	/** A shuffled copy (Fisher and Yates). */
	shuffle<T>(items: readonly T[]): T[] {
		const copy = [...items];
		for (let i = copy.length - 1; i > 0; i--) {
			const j = this.integer(0, i);
			[copy[i], copy[j]] = [copy[j]!, copy[i]!]; // both in range
		}
		return copy;
	}

	/** A seed for a `RandomStream` or for another source. */
	seed(): number {
		return this.integer(0, 0xffffffff);
	}

	/** One data value: normal with this mean and spread, or in `integer` style the same rounded, kept within ±9 of the mean. */
	value(mean = 0, sd = 1): number {
		if (this.style === 'real') return this.normal(mean, sd);
		const spread = Math.min(9, Math.max(1, 2 * sd));
		return Math.round(mean) + this.integer(-Math.round(spread), Math.round(spread));
	}

	/** Data values, shape (n,). */
	vector(n: number, mean = 0, sd = 1): number[] {
		return Array.from({ length: n }, () => this.value(mean, sd));
	}

	/** Data values, shape (n, d), row-major. */
	matrix(n: number, d: number, mean = 0, sd = 1): number[][] {
		return Array.from({ length: n }, () => this.vector(d, mean, sd));
	}
}

/** Natural logarithm of x in (0, 1] by additions, products and quotients only, which every engine rounds alike. */
function exactLog(x: number): number {
	let halvings = 0;
	let m = x;
	for (; m < 0.5; m *= 2) halvings++;
	const z = (m - 1) / (m + 1); // ln m = 2 (z + z³/3 + z⁵/5 + ...), |z| <= 1/3
	let sum = 0;
	let power = z;
	for (let k = 1; k < 36; k += 2) {
		sum += power / k;
		power *= z * z;
	}
	return 2 * sum - halvings * Math.LN2;
}

/** FNV-1a with a final mix, on UTF-16 code units: a 32-bit seed from a text. */
export function hash(text: string): number {
	let h = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return (h ^ (h >>> 16)) >>> 0;
}
