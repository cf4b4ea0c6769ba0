// An input as it goes into the guest: its structure, which the guest builds it from, and its numbers as the engine holds them,
// to be written into its memory.
import { isNumericArray, isRandomStream, type Input, type Value } from '#lib/judge/value.ts';
import { floatOffset, nanWord } from '#lib/sandbox/engine-layout.ts';
import { tag, typedArrays } from '#lib/sandbox/flat-form.ts';

export interface InputForm {
	/** A place for the seed of Math.random, then the structure. */
	readonly structure: Float64Array<ArrayBuffer>;
	/** Two a number, of all numbers outside of typed arrays, in the order of the structure. */
	readonly words: Uint32Array<ArrayBuffer>;
}

export function inputForm(input: Input): InputForm {
	const writer = new FormWriter();
	writer.write(input);
	return writer.finish();
}

/** Numbers in a buffer that grows. */
class Numbers {
	floats = new Float64Array(64);
	words = new Uint32Array(this.floats.buffer);
	used = 0;

	/** Makes room for so many more; returns where they begin. */
	add(count: number): number {
		const start = this.used;
		this.used += count;
		if (this.used > this.floats.length) {
			const larger = new Float64Array(Math.max(2 * this.floats.length, this.used));
			larger.set(this.floats.subarray(0, start));
			this.floats = larger;
			this.words = new Uint32Array(larger.buffer);
		}
		return start;
	}
}

class FormWriter {
	readonly #structure = new Numbers();
	readonly #numbers = new Numbers();

	constructor() {
		this.#put(0); // the seed
	}

	finish(): InputForm {
		const [structure, numbers] = [this.#structure, this.#numbers];
		return {
			structure: structure.floats.slice(0, structure.used),
			words: numbers.words.slice(0, 2 * numbers.used),
		};
	}

	write(value: Value): void {
		if (value === undefined) this.#put(tag.undefined);
		else if (value === null) this.#put(tag.null);
		else if (typeof value === 'boolean') this.#put(value ? tag.true : tag.false);
		else if (typeof value === 'number') {
			this.#put(tag.place);
			this.#box([value], isInteger(value));
		} else if (typeof value === 'string') {
			this.#put(tag.string);
			this.#writeText(value);
		} else if (isRandomStream(value)) this.#put(tag.random, value.$rng);
		else if (isNumericArray(value)) {
			const kind = typedArrays.findIndex((constructor) => value instanceof constructor);
			this.#put(tag.typedArray, kind, value.length);
			const start = this.#structure.add(value.length);
			this.#structure.floats.set(value, start);
		} else if (Array.isArray(value)) this.#writeList(value as readonly Value[]);
		else {
			const fields = Object.entries(value) as [string, Value][];
			this.#put(tag.record, fields.length);
			for (const [key, item] of fields) {
				this.#writeText(key);
				this.write(item);
			}
		}
	}

	#writeList(items: readonly Value[]): void {
		if (areNumbers(items)) {
			this.#put(tag.numbers, items.length);
			this.#box(items, areIntegers(items));
			return;
		}
		const columns = columnsOf(items);
		if (columns > 0) {
			const rows = items as readonly (readonly number[])[];
			this.#put(tag.matrix, rows.length, columns);
			const whole = rows.every(areIntegers);
			for (const row of rows) this.#box(row, whole);
			return;
		}
		this.#put(tag.list, items.length);
		for (const item of items) this.write(item);
	}

	/** As the engine holds them: integers and floats are two kinds. */
	#box(items: readonly number[], whole: boolean): void {
		const start = this.#numbers.add(items.length);
		const { floats, words } = this.#numbers;
		if (whole) {
			for (const [i, item] of items.entries()) words[2 * (start + i)] = item;
			return;
		}
		floats.set(items, start);
		for (let at = start; at < start + items.length; at++) {
			const isNaN = Number.isNaN(floats[at]);
			if (isNaN) words[2 * at] = 0;
			words[2 * at + 1] = (isNaN ? nanWord : words[2 * at + 1]!) - floatOffset; // in range: at < length
		}
	}

	#writeText(value: string): void {
		this.#put(value.length);
		const start = this.#structure.add(value.length);
		for (let i = 0; i < value.length; i++) this.#structure.floats[start + i] = value.charCodeAt(i);
	}

	#put(...values: readonly number[]): void {
		const start = this.#structure.add(values.length);
		this.#structure.floats.set(values, start);
	}
}

function areNumbers(items: readonly Value[]): items is readonly number[] {
	return items.every((item) => typeof item === 'number');
}

/**
 * Labels, indices and counts, but no large values: sums of these leave 32 bits, and cost more from there on. Without
 * integers the engine goes a long way to find an item by one.
 */
function areIntegers(items: readonly number[]): boolean {
	return items.every((item) => isInteger(item) && Math.abs(item) < 2 ** 16);
}

/** 32 bits, and not -0, which is none. */
function isInteger(value: number): boolean {
	return Object.is(value | 0, value);
}

/** Columns of a list of equally long rows of numbers; 0 for any other list. */
function columnsOf(items: readonly Value[]): number {
	const [first] = items;
	if (!Array.isArray(first)) return 0;
	const isRow = (item: Value) =>
		Array.isArray(item) && item.length === first.length && areNumbers(item as Value[]);
	return items.every(isRow) ? first.length : 0;
}
