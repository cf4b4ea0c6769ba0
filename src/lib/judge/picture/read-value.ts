// Reads what a submission returned for a picture: null where it is something else.
import { isRecord, isSequence, type Value } from '#lib/judge/value.ts';

/** A number, NaN and infinities too. */
export function numberOf(value: Value): number | null {
	return typeof value === 'number' ? value : null;
}

export function vectorOf(value: Value): number[] | null {
	if (!isSequence(value)) return null;
	const items = Array.from<Value>(value);
	return items.every((item) => typeof item === 'number') ? (items as number[]) : null;
}

/** Rows of equal length, at least `columns` wide. */
export function matrixOf(value: Value, columns = 0): number[][] | null {
	if (!isSequence(value)) return null;
	const rows = Array.from<Value>(value).map(vectorOf);
	const width = rows[0]?.length ?? 0;
	return rows.every((row) => row !== null && row.length === width && width >= columns)
		? (rows as number[][])
		: null;
}

/** An own field of an object; undefined where there is none. */
export function fieldOf(value: Value, name: string): Value {
	return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** Equal to about six digits: what a picture can show. NaN equals NaN. */
export function looksEqual(a: number | undefined, b: number | undefined): boolean {
	if (a === undefined || b === undefined) return a === b;
	return Object.is(a, b) || a === b || Math.abs(a - b) <= 1e-6 * Math.max(1e-3, Math.abs(a), Math.abs(b));
}
