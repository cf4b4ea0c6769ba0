// The form in which values cross the border: one list of numbers. The prelude holds the same in the guest's own words.
import {
	isNumericArray,
	isRandomStream,
	RandomStream,
	type NumericArray,
	type Value,
} from '#lib/judge/value.ts';

/** What stands before a value. Lists of numbers and of equally long rows of numbers have tags of their own, to be quick. */
export const tag = {
	undefined: 0,
	null: 1,
	false: 2,
	true: 3,
	number: 4,
	/** Count, then UTF-16 code units. */
	string: 5,
	/** Count, then values. */
	list: 6,
	/** Count, then numbers. */
	numbers: 7,
	/** Index in `typedArrays`, count, then numbers. */
	typedArray: 8,
	/** Count, then for each field its key as a string without tag, and its value. */
	record: 9,
	/** Seed. */
	random: 10,
	/** Instead of a value: reason as an index, then the path as a string without tag. */
	refused: 11,
	/** Rows, columns from 1, then numbers row by row. */
	matrix: 12,
	/**
	 * As `number`, `numbers` and `matrix`, where every number is an integer: for the guest's engine another kind of number,
	 * without which it goes a long way to find an item by it. Only inwards; in lists two to a place.
	 */
	integer: 13,
	integers: 14,
	integerMatrix: 15,
} as const;

/** Typed arrays in the order of their index. */
export const typedArrays = [Float64Array, Float32Array, Int32Array, Uint32Array, Uint8Array] as const;

/** Caps of an answer. */
export const caps = { numbers: 1_000_000, depth: 32, fields: 10_000 } as const;

/** A value's form, with room for `header` numbers before it. */
export function encode(value: Value, header = 0): Float64Array<ArrayBuffer> {
	const form = new Float64Array(header + sizeOf(value));
	write(value, form, header);
	return form;
}

/** Numbers that `write` writes. */
function sizeOf(value: Value): number {
	if (value === null || value === undefined || typeof value === 'boolean') return 1;
	if (typeof value === 'number') return 2;
	if (typeof value === 'string') return 2 + value.length;
	if (isRandomStream(value)) return 2;
	if (isNumericArray(value)) return 3 + value.length;
	if (Array.isArray(value)) {
		const items = value as readonly Value[];
		if (areNumbers(items)) return 2 + placesOf(items.length, areIntegers(items));
		const columns = columnsOf(items);
		if (columns > 0)
			return (
				3 + placesOf(items.length * columns, (items as readonly (readonly number[])[]).every(areIntegers))
			);
		return items.reduce<number>((sum, item) => sum + sizeOf(item), 2);
	}
	return Object.entries(value).reduce((sum, [key, item]) => sum + 1 + key.length + sizeOf(item as Value), 2);
}

/** Writes a value at a place; returns the place after it. */
function write(value: Value, form: Float64Array, start: number): number {
	let at = start;
	if (value === undefined) form[at++] = tag.undefined;
	else if (value === null) form[at++] = tag.null;
	else if (typeof value === 'boolean') form[at++] = value ? tag.true : tag.false;
	else if (typeof value === 'number') {
		form[at++] = isInteger(value) ? tag.integer : tag.number;
		form[at++] = value;
	} else if (typeof value === 'string') {
		form[at++] = tag.string;
		at = writeText(value, form, at);
	} else if (isRandomStream(value)) {
		form[at++] = tag.random;
		form[at++] = value.$rng;
	} else if (isNumericArray(value)) {
		form[at++] = tag.typedArray;
		form[at++] = typedArrays.findIndex((constructor) => value instanceof constructor);
		form[at++] = value.length;
		form.set(value, at);
		at += value.length;
	} else if (Array.isArray(value)) {
		const items = value as readonly Value[];
		const columns = areNumbers(items) ? 0 : columnsOf(items);
		if (areNumbers(items)) {
			const whole = areIntegers(items);
			form[at++] = whole ? tag.integers : tag.numbers;
			form[at++] = items.length;
			(whole ? integersFrom(form, at) : form.subarray(at)).set(items);
			at += placesOf(items.length, whole);
		} else if (columns > 0) {
			const rows = items as readonly (readonly number[])[];
			const whole = rows.every(areIntegers);
			form[at++] = whole ? tag.integerMatrix : tag.matrix;
			form[at++] = rows.length;
			form[at++] = columns;
			const into = whole ? integersFrom(form, at) : form.subarray(at);
			for (const [i, row] of rows.entries()) into.set(row, i * columns);
			at += placesOf(rows.length * columns, whole);
		} else {
			form[at++] = tag.list;
			form[at++] = items.length;
			for (const item of items) at = write(item, form, at);
		}
	} else {
		const fields = Object.entries(value) as [string, Value][];
		form[at++] = tag.record;
		form[at++] = fields.length;
		for (const [key, item] of fields) at = write(item, form, writeText(key, form, at));
	}
	return at;
}

function areNumbers(items: readonly Value[]): items is readonly number[] {
	return items.every((item) => typeof item === 'number');
}

/** Labels, indices and counts, but no large values: sums of these leave 32 bits, and cost more from there on. */
function areIntegers(items: readonly number[]): boolean {
	return items.every((item) => isInteger(item) && Math.abs(item) < 2 ** 16);
}

/** 32 bits, and not -0, which is none. */
function isInteger(value: number): boolean {
	return Object.is(value | 0, value);
}

function placesOf(count: number, whole: boolean): number {
	return whole ? Math.ceil(count / 2) : count;
}

function integersFrom(form: Float64Array, at: number): Int32Array {
	return new Int32Array(form.buffer, form.byteOffset + 8 * at);
}

/** Columns of a list of equally long rows of numbers; 0 for any other list. */
function columnsOf(items: readonly Value[]): number {
	const [first] = items;
	if (!Array.isArray(first)) return 0;
	const isRow = (item: Value) =>
		Array.isArray(item) && item.length === first.length && areNumbers(item as Value[]);
	return items.every(isRow) ? first.length : 0;
}

function writeText(text: string, form: Float64Array, start: number): number {
	form[start] = text.length;
	for (let i = 0; i < text.length; i++) form[start + 1 + i] = text.charCodeAt(i);
	return start + 1 + text.length;
}

/** An answer that did not cross. */
export interface Refused {
	readonly reason: number;
	readonly path: string;
}

export type Decoded = { readonly value: Value } | { readonly refused: Refused };

/**
 * Reads what the guest wrote and believes nothing of it.
 *
 * @throws RangeError where the form is malformed: the instance that wrote it is not sound
 */
export function decode(form: Float64Array): Decoded {
	let at = 0;
	const next = (): number => {
		if (at >= form.length) throw new RangeError('the form ends too early');
		return form[at++]!; // at < length
	};
	const count = (each: number): number => {
		const value = next();
		if (!Number.isInteger(value) || value < 0 || value * each > form.length - at)
			throw new RangeError(`a count of ${value} does not fit the form`);
		return value;
	};
	const integers = (length: number): Int32Array => {
		const start = at;
		at += placesOf(length, true);
		if (at > form.length) throw new RangeError('the form ends too early');
		return integersFrom(form, start).subarray(0, length);
	};
	const text = (): string => {
		const length = count(1);
		const parts: string[] = [];
		for (let done = 0; done < length; done += 8192) {
			const end = Math.min(length, done + 8192);
			parts.push(String.fromCharCode(...form.subarray(at + done, at + end)));
		}
		at += length;
		return parts.join('');
	};
	const value = (depth: number): Value => {
		if (depth > caps.depth + 1) throw new RangeError('the form is too deep');
		const kind = next();
		switch (kind) {
			case tag.undefined:
				return undefined;
			case tag.null:
				return null;
			case tag.false:
				return false;
			case tag.true:
				return true;
			case tag.number:
			case tag.integer:
				return next();
			case tag.string:
				return text();
			case tag.random:
				return new RandomStream(next());
			case tag.list: {
				const items: Value[] = [];
				for (let left = count(1); left > 0; left--) items.push(value(depth + 1));
				return items;
			}
			case tag.numbers: {
				const length = count(1);
				at += length;
				return Array.from(form.subarray(at - length, at));
			}
			case tag.integers:
				return Array.from(integers(count(0.5)));
			case tag.integerMatrix: {
				const rows = count(0.5);
				const columns = count(rows / 2);
				const all = integers(rows * columns);
				return Array.from({ length: rows }, (_, i) =>
					Array.from(all.subarray(i * columns, (i + 1) * columns)),
				);
			}
			case tag.matrix: {
				const rows = count(1);
				const columns = count(rows);
				return Array.from({ length: rows }, () => {
					at += columns;
					return Array.from(form.subarray(at - columns, at));
				});
			}
			case tag.typedArray: {
				const constructor = typedArrays[next()];
				if (constructor === undefined) throw new RangeError('an unknown typed array');
				const length = count(1);
				at += length;
				return constructor.from(form.subarray(at - length, at)) as NumericArray;
			}
			case tag.record: {
				const record = Object.create(null) as Record<string, Value>;
				for (let left = count(2); left > 0; left--) {
					const key = text();
					record[key] = value(depth + 1);
				}
				return record;
			}
			default:
				throw new RangeError(`an unknown tag ${kind}`);
		}
	};
	if (form[0] === tag.refused) {
		at = 1;
		return { refused: { reason: next(), path: text() } };
	}
	return { value: value(0) };
}
