// The growth classes that a measured cost is told apart by, as functions of one size.
import type { Factor } from '#lib/judge/complexity/formula.ts';
import { growthClasses, type GrowthClass } from '#lib/judge/report.ts';

/** The classes that a sweep is fitted with, slowest first. */
export const fittedClasses = [
	'1',
	'log n',
	'sqrt n',
	'n',
	'n log n',
	'n sqrt n',
	'n^2',
	'n^2 log n',
	'n^3',
] as const satisfies readonly GrowthClass[];
export type FittedClass = (typeof fittedClasses)[number];

interface Growing {
	readonly factor: Factor;
	readonly at: (n: number) => number;
	/** What a program really does: counts of halvings and roots are whole, and storage grows in steps. */
	readonly whole?: readonly ((n: number) => number)[];
	/** The class that a negative lower-order term most often has, as in n log n - 2n. */
	readonly lower?: FittedClass;
}

/** Binary digits of n: halvings until 0. */
export const bits = (n: number) => (n < 1 ? 0 : Math.floor(Math.log2(n)) + 1);
/** Halvings until 1. */
export const halvings = (n: number) => bits(n - 1);
export const root = (n: number) => Math.floor(Math.sqrt(n));
export const rootAbove = (n: number) => Math.ceil(Math.sqrt(n));
/** Room of an array that was filled by `push` to n: it grows by half, rounded down, and by at least one. */
export function room(n: number): number {
	let size = 0;
	while (size < n) size = Math.max(size + 1, Math.floor(1.5 * size));
	return size;
}
/** Room of the slots that QuickJS collects the items of an array in to sort them. */
export function sortRoom(n: number): number {
	let size = 0;
	while (size < n) size = (size + (size >> 1) + 31) & ~15;
	return size;
}
/** Room of a hash table, which doubles. */
export const table = (n: number) => 2 ** Math.ceil(Math.log2(n));
const poly = (power: number, logs = 0): Factor => ({ power, logs, exponential: 0 });

export const growing: Readonly<Record<FittedClass, Growing>> = {
	'1': { factor: poly(0), at: () => 1 },
	'log n': { factor: poly(0, 1), at: Math.log2, whole: [bits, halvings], lower: '1' },
	'sqrt n': { factor: poly(0.5), at: Math.sqrt, whole: [root, rootAbove] },
	n: { factor: poly(1), at: (n) => n, whole: [room] },
	'n log n': {
		factor: poly(1, 1),
		at: (n) => n * Math.log2(n),
		whole: [(n) => n * bits(n), (n) => n * halvings(n)],
		lower: 'n',
	},
	'n sqrt n': {
		factor: poly(1.5),
		at: (n) => n * Math.sqrt(n),
		whole: [(n) => n * root(n), (n) => n * rootAbove(n)],
		lower: 'n',
	},
	'n^2': { factor: poly(2), at: (n) => n * n, lower: 'n' },
	'n^2 log n': {
		factor: poly(2, 1),
		at: (n) => n * n * Math.log2(n),
		whole: [(n) => n * n * bits(n), (n) => n * n * halvings(n)],
		lower: 'n^2',
	},
	'n^3': { factor: poly(3), at: (n) => n ** 3, lower: 'n^2' },
};

/** Lower classes that come with a class in a sum of products. */
export const companions: Readonly<Record<FittedClass, readonly FittedClass[]>> = {
	'1': [],
	'log n': ['1'],
	'sqrt n': ['1'],
	n: ['1'],
	'n log n': ['1', 'log n', 'n'],
	'n sqrt n': ['1', 'sqrt n', 'n'],
	'n^2': ['1', 'n'],
	'n^2 log n': ['1', 'n', 'n log n', 'n^2'],
	'n^3': ['1', 'n', 'n^2'],
};

/** A class in a parameter's own letter: `n log n` in d is `d log d`. */
export function inLetter(growth: string, letter: string): string {
	return growth === 'uncertain' ? growth : growth.replaceAll(/\bn\b/g, () => letter);
}

/** The class of a text in a parameter's own letter; null where it is none of the list. */
export function fromLetter(text: string, letter: string): GrowthClass | null {
	return growthClasses.find((growth) => inLetter(growth, letter) === text) ?? null;
}

/**
 * Columns that may explain a cost of class `growth` at these sizes: every class up to it with its whole-number twin,
 * and last those of its own: the class, its twin, and the class less its next lower term.
 *
 * @param sizes ascending
 */
export function columnsOf(
	growth: FittedClass,
	sizes: readonly number[],
): { readonly lower: Float64Array[]; readonly own: Float64Array[] } {
	const column = (at: (n: number) => number) => Float64Array.from(sizes, at);
	const plain = (name: FittedClass) => [growing[name].at, ...(growing[name].whole ?? [])].map(column);
	const { at, lower } = growing[growth];
	const own = plain(growth);
	if (lower !== undefined) {
		const beside = growing[lower].at;
		const half = sizes[0]! / 2; // a sweep has sizes
		const share = at(half) / beside(half);
		own.push(column((n) => Math.max(0, at(n) - share * beside(n))));
	}
	return { lower: fittedClasses.slice(0, fittedClasses.indexOf(growth)).flatMap(plain), own };
}
