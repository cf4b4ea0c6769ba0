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
