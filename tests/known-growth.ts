// What is known of a function whose growth the measurement is held to.
import type { Size } from '#lib/judge/problem.ts';
import type { Random } from '#lib/judge/random.ts';
import type { Input } from '#lib/judge/value.ts';

export interface Known {
	readonly name: string;
	/** An expression: a JavaScript function. */
	readonly code: string;
	readonly sizes: Readonly<Record<string, Size>>;
	readonly input: (sizes: Record<string, number>, random: Random) => Input;
	/** Formulas in the sizes. Space is what the call adds to its input, the answer included. */
	readonly time: string;
	readonly space: string;
}

export const swept = (from: number, to: number, base: number): Size => ({
	label: 'items',
	sweep: [from, to],
	base,
});
export const list = (n: number, random: Random) => Array.from({ length: n }, () => random.integer(0, 1e6));
export const table = (n: number, d: number, random: Random) => random.matrix(n, d);
