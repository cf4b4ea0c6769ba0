// Inputs in the engine's memory: numbers are written where the guest has made room for them, and looked at again there, for
// hardly more than their bytes cost. Nothing is touched before it was held to what is known of the pinned binary.
import { isFastArray, isWide, object, shape, text, value } from '#lib/sandbox/engine-layout.ts';
import { tag } from '#lib/sandbox/flat-form.ts';
import type { InputForm } from '#lib/sandbox/input-form.ts';

/** Ends a walk: something is not as it was built. */
class Otherwise extends Error {}
const otherwise = new Otherwise('the input is not where it was built');

/** Shorter lists are copied word by word. */
const shortList = 32;

export class InputMemory {
	readonly #memory: WebAssembly.Memory;
	readonly #listClass: number;
	readonly #recordClass: number;
	#words: Uint32Array;
	#structure = new Float64Array();
	#at = 0;
	#numbers = new Uint32Array();
	#used = 0;
	/** Where random streams lie, in the order of the structure; null while numbers are written. */
	#streams: readonly number[] | null = null;
	#streamsUsed = 0;

	/** @param samples where a list and a record of a fresh engine lie */
	constructor(memory: WebAssembly.Memory, [list = 0, record = 0]: readonly number[]) {
		this.#memory = memory;
		this.#words = new Uint32Array(memory.buffer);
		this.#listClass = this.#classOf(list);
		this.#recordClass = this.#classOf(record);
	}

	/**
	 * Writes the numbers of an input that the guest has built; the pointer is to it.
	 *
	 * @throws Error where it is not as it was built: the engine is not sound
	 */
	fill(pointer: number, form: InputForm): void {
		this.#begin(form, null);
		this.#walk(pointer >>> 2);
	}

	/**
	 * Whether an input is as it was sent, to the last bit. False also where that can't be told here.
	 *
	 * @param streams where its random streams lie, in the order of the form
	 */
	holds(pointer: number, form: InputForm, streams: readonly number[]): boolean {
		this.#begin(form, streams);
		try {
			this.#walk(pointer >>> 2);
			return true;
		} catch (error) {
			if (error === otherwise) return false;
			throw error;
		}
	}

	#begin({ structure, words }: InputForm, streams: readonly number[] | null): void {
		// Memory that has grown has a new buffer.
		if (this.#words.buffer !== this.#memory.buffer) this.#words = new Uint32Array(this.#memory.buffer);
		[this.#structure, this.#at] = [structure, 1]; // after the seed
		[this.#numbers, this.#used] = [words, 0];
		[this.#streams, this.#streamsUsed] = [streams, 0];
	}

	/** @param place of a value, in words */
	#walk(place: number): void {
		switch (this.#next()) {
			case tag.undefined:
				return this.#compare(place, value.undefined);
			case tag.null:
				return this.#compare(place, value.null);
			case tag.false:
				return this.#compare(place, value.boolean, 0);
			case tag.true:
				return this.#compare(place, value.boolean, 1);
			case tag.place:
				return this.#pass(place, 1);
			case tag.string:
				return this.#text(place);
			case tag.random:
				this.#at++;
				return this.#compare(place, value.object, this.#streams?.[this.#streamsUsed++] ?? NaN);
			case tag.typedArray:
				if (this.#streams) throw otherwise; // can't be told here
				this.#at++;
				this.#skip(this.#next());
				return;
			case tag.numbers: {
				const count = this.#next();
				return this.#pass(this.#itemsOf(place, count), count);
			}
			case tag.matrix: {
				const [rows, columns] = [this.#next(), this.#next()];
				const first = this.#itemsOf(place, rows);
				for (let i = 0; i < rows; i++) this.#pass(this.#itemsOf(first + 2 * i, columns), columns);
				return;
			}
			case tag.list: {
				const count = this.#next();
				const first = this.#itemsOf(place, count);
				for (let i = 0; i < count; i++) this.#walk(first + 2 * i);
				return;
			}
			default: {
				if (this.#streams) throw otherwise; // can't be told here
				const count = this.#next();
				const first = this.#fieldsOf(place, count);
				for (let i = 0; i < count; i++) {
					this.#skip(this.#next()); // the name
					this.#walk(first + 2 * i);
				}
			}
		}
	}

	/** Writes or compares the next numbers of the form. */
	#pass(to: number, count: number): void {
		const [words, numbers] = [this.#words, this.#numbers];
		const from = this.#used;
		this.#used += 2 * count;
		if (this.#streams) {
			for (let i = 0; i < 2 * count; i++) if (words[to + i] !== numbers[from + i]) throw otherwise;
		} else if (count >= shortList) words.set(numbers.subarray(from, this.#used), to);
		else for (let i = 0; i < 2 * count; i++) words[to + i] = numbers[from + i]!; // in range: the form counts them
	}

	#compare(place: number, upper: number, lower = this.#words[place]): void {
		if (!this.#streams) return;
		if (this.#words[place] !== lower || (this.#words[place + 1]! | 0) !== upper) throw otherwise; // compared as it is
	}

	#text(place: number): void {
		const [count, from] = [this.#next(), this.#at];
		this.#skip(count);
		if (!this.#streams) return;
		this.#compare(place, value.string);
		const at = this.#words[place]!; // in range: compared
		const length = this.#word(at + text.length);
		const isSound = at + text.units + 2 * count <= this.#memory.buffer.byteLength;
		if ((length & 0x7fffffff) !== count || !isSound) throw otherwise;
		const units = new ((length & isWide) === 0 ? Uint8Array : Uint16Array)(
			this.#memory.buffer,
			at + text.units,
			count,
		);
		for (let i = 0; i < count; i++) if (units[i] !== this.#structure[from + i]) throw otherwise;
	}

	/** Where the items of a list lie, which holds just so many. */
	#itemsOf(place: number, count: number): number {
		const at = this.#objectAt(place, this.#listClass);
		const first = this.#word(at + object.items) >>> 2;
		const properties = this.#word(at + object.properties);
		const isSound =
			(this.#word(at + (object.flags & ~3)) & (isFastArray << 8)) !== 0 &&
			this.#word(at + object.count) === count &&
			this.#word(properties) === count && // its length
			this.#word(properties + 4) === value.integer &&
			first + 2 * count <= this.#words.length;
		if (!isSound) throw otherwise;
		return first;
	}

	/** Where the fields of a record lie, which has just so many. */
	#fieldsOf(place: number, count: number): number {
		const at = this.#objectAt(place, this.#recordClass);
		const first = this.#word(at + object.properties) >>> 2;
		const isSound =
			this.#word(this.#word(at + object.shape) + shape.count) === count &&
			first + 2 * count <= this.#words.length;
		if (!isSound) throw otherwise;
		return first;
	}

	#objectAt(place: number, kind: number): number {
		const at = this.#words[place] ?? NaN;
		if (this.#words[place + 1] !== value.object >>> 0 || this.#classOf(at) !== kind) throw otherwise;
		return at;
	}

	#classOf(at: number): number {
		return this.#word(at + (object.class & ~3)) >>> 16;
	}

	/** NaN outside of the memory: no comparison holds. */
	#word(at: number): number {
		return this.#words[at >>> 2] ?? NaN;
	}

	#next(): number {
		return this.#structure[this.#at++]!; // in range: the structure is ours
	}

	#skip(places: number): void {
		this.#at += places;
	}
}
