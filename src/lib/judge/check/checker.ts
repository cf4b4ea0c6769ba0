// What a checker is. Each checker has a file of its own beside this one.
import type { Input, Value } from '#lib/judge/value.ts';
import type { Mismatch } from '#lib/judge/verdict.ts';

/** One answer to be judged. `expected` is what the reference returned for the same input. */
export interface Answer {
	readonly input: Input;
	readonly expected: Value;
	readonly actual: Value;
	/** Where `actual` lies in the whole answer; mismatches name places below it. */
	readonly path: string;
	/** How much of its tolerances a checker may give, 0 to 1: all of them unless told. For who holds a reference to an oracle. */
	readonly share?: number;
}

/** Accepts every right answer; otherwise names the first wrong element, both values and the tolerance that broke. */
export interface Checker {
	/** What counts as right, for the statement: "each number within 1e-6 relative ...". */
	readonly describe: string;
	/** The first mismatch, or null when the answer is right. */
	check(answer: Answer): Mismatch | null;
}
