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

/** Equal as far as a picture can show; fields that only `actual` has do not count. */
export function looksSame(expected: Value, actual: Value): boolean {
	if (typeof expected === 'number')
		return looksEqual(expected, typeof actual === 'number' ? actual : undefined);
	if (isSequence(expected)) {
		if (!isSequence(actual) || actual.length !== expected.length) return false;
		const items = Array.from<Value>(actual);
		return Array.from<Value>(expected).every((item, i) => looksSame(item, items[i]));
	}
	if (isRecord(expected))
		return Object.entries(expected).every(([name, value]) => looksSame(value, fieldOf(actual, name)));
	return expected === actual;
}

/** Numbers where `expected` has numbers, in lists of the same lengths and fields of the same names. */
export function hasShapeOf(expected: Value, actual: Value): boolean {
	if (typeof expected === 'number') return typeof actual === 'number';
	if (isSequence(expected)) {
		if (!isSequence(actual) || actual.length !== expected.length) return false;
		const items = Array.from<Value>(actual);
		return Array.from<Value>(expected).every((item, i) => hasShapeOf(item, items[i]));
	}
	if (isRecord(expected))
		return Object.entries(expected).every(([name, value]) => hasShapeOf(value, fieldOf(actual, name)));
	return true;
}
