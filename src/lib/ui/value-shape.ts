// How a value is best drawn: as one word, a row, a table, or part by part.
import { isNumericArray, isRecord, isSequence, RandomStream, type Value } from '#lib/judge/value.ts';

export type Scalar = undefined | null | boolean | number | string | RandomStream;
export type Shape =
	| { readonly kind: 'scalar'; readonly value: Scalar }
	| { readonly kind: 'row'; readonly items: readonly Scalar[]; readonly typed: string | null }
	/** At least one row, all of the same length of at least 1. */
	| { readonly kind: 'table'; readonly rows: readonly (readonly Scalar[])[] }
	| { readonly kind: 'parts'; readonly parts: readonly { name: string | number; value: Value }[] };

export function shapeOf(value: Value): Shape {
	if (isSequence(value)) {
		const items: readonly Value[] = isNumericArray(value) ? Array.from(value) : value;
		if (items.every(isScalar))
			return { kind: 'row', items, typed: isNumericArray(value) ? value.constructor.name : null };
		const rows = items.map((row) => (isSequence(row) ? (Array.from(row) as readonly Value[]) : null));
		const width = rows[0]?.length ?? 0;
		if (width > 0 && rows.every((row) => row?.length === width && row.every(isScalar)))
			return { kind: 'table', rows: rows as readonly (readonly Scalar[])[] };
		return { kind: 'parts', parts: items.map((item, name) => ({ name, value: item })) };
	}
	if (isRecord(value))
		return { kind: 'parts', parts: Object.entries(value).map(([name, item]) => ({ name, value: item })) };
	return { kind: 'scalar', value: value as Scalar }; // all others are excluded above
}

function isScalar(value: Value): value is Scalar {
	return typeof value !== 'object' || value === null || value instanceof RandomStream;
}

/** Numbers that the reader would call different. What counts as wrong is the checker's to say; this only points. */
export function differ(a: Value, b: Value): boolean {
	if (typeof a !== 'number' || typeof b !== 'number') return a !== b;
	return !Object.is(a, b) && !(Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b)));
}

/** Blanks to put behind the numbers of a column, so that their points lie below one another. */
export function decimalPads(texts: readonly string[]): string[] {
	const tails = texts.map((text) =>
		/^-?\d+(\.\d+)?$/.test(text) ? (/\.\d+$/.exec(text)?.[0].length ?? 0) : 0,
	);
	const longest = Math.max(0, ...tails);
	return tails.map((tail) => '\u00a0'.repeat(longest - tail));
}
