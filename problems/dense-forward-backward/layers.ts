// Makers of layers and of what goes through them.
import type { Make, Sizes } from '#lib/judge/problem.ts';
import type { Random } from '#lib/judge/random.ts';
import type { Input } from '#lib/judge/value.ts';

/** One forward and one backward. X (n, d), W (d, k), b (k,), dY (n, k). */
export interface Pass {
	readonly X: number[][];
	readonly W: number[][];
	readonly b: number[];
	readonly dY: number[][];
}

/** A layer and a batch, all drawn. */
export const once: Make = layer(() => ({}));

/** A layer and a batch where `given` holds, the rest drawn. */
export function layer(given: (sizes: Sizes, random: Random) => Partial<Pass>): Make {
	return (sizes, random): Input => {
		const { n = 1, d = 1, k = 1 } = sizes;
		const { X, W, b, dY } = {
			X: random.matrix(n, d),
			W: random.matrix(d, k),
			b: random.vector(k),
			dY: random.matrix(n, k),
			...given(sizes, random),
		};
		return [
			['new', W, b],
			['forward', X],
			['backward', dY],
		];
	};
}

export function zeros(rows: number, columns: number): number[][] {
	return Array.from({ length: rows }, () => new Array<number>(columns).fill(0));
}

/** Whole numbers up to `most`, of either sign. */
export function whole(random: Random, rows: number, columns: number, most: number): number[][] {
	return zeros(rows, columns).map((row) => row.map(() => random.integer(-most, most)));
}
