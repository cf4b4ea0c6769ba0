// The form in which values cross the border where memory is not read or written itself: one list of numbers. The prelude
// holds the same in the guest's own words.
import { RandomStream, type NumericArray, type Value } from '#lib/judge/value.ts';

/** What stands before a value. */
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
	/** Count. Only inwards: of a list of numbers, which are written into the guest's memory afterwards. */
	numbers: 7,
	/** Index in `typedArrays`, count, then numbers. */
	typedArray: 8,
	/** Count, then for each field its key as a string without tag, and its value. */
	record: 9,
	/** Seed. */
	random: 10,
	/** Instead of a value: reason as an index, then the path as a string without tag. */
	refused: 11,
	/** Rows, columns from 1: as `numbers`, of a list of equally long rows of numbers. */
	matrix: 12,
	/** Only inwards: a number, which is written as those of lists are. */
	place: 13,
} as const;

/** Typed arrays in the order of their index. */
export const typedArrays = [Float64Array, Float32Array, Int32Array, Uint32Array, Uint8Array] as const;

/** Caps of an answer. */
export const caps = { numbers: 1_000_000, depth: 32, fields: 10_000 } as const;

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
