// Reads plain data out of the engine's memory, where no code of the guest can run: no getter, no proxy, no conversion. It
// knows the layout of the pinned binary's objects, says "can't tell" for whatever is not plainly data, and leaves that to
// the guest's own writer, which names the path of what can't cross.
import type { NumericArray, Value } from '#lib/judge/value.ts';
import {
	atomsAt,
	computed,
	firstTag,
	floatOffset,
	integerAtom,
	isExotic,
	isFastArray,
	isWide,
	lastTag,
	object,
	shape,
	text,
	value,
} from '#lib/sandbox/engine-layout.ts';
import { caps, typedArrays, type Decoded } from '#lib/sandbox/flat-form.ts';
import { tooLarge } from '#lib/sandbox/writer-prelude.ts';

/** What the reader must be shown of a fresh engine. */
export interface Landmarks {
	/** Pointer to a list of samples: `[]`, `{}`, and one typed array of each kind, in the order of `typedArrays`. */
	readonly samples: number;
	/** Pointer to the runtime. */
	readonly runtime: number;
}

/** More than a list of ours ever holds. */
const mostObjects = 10_000;

/** Ends a reading: there is something that is not plainly data. */
class NotPlain extends Error {}
const notPlain = new NotPlain();
/** Ends a reading: there is more than may cross. */
class TooLarge extends Error {}
const nothing: ReadonlyMap<number, Value> = new Map();

export class MemoryReader {
	readonly #memory: WebAssembly.Memory;
	readonly #listClass: number;
	readonly #recordClass: number;
	readonly #typedClasses: ReadonlyMap<number, number>;
	readonly #objectPrototype: number;
	readonly #runtime: number;
	#view: DataView;
	#words: Uint32Array;
	#known: ReadonlyMap<number, Value> = nothing;
	#left = 0;
	#fieldsLeft = 0;
	#objectsLeft = 0;

	constructor(memory: WebAssembly.Memory, { samples, runtime }: Landmarks) {
		this.#memory = memory;
		this.#view = new DataView(memory.buffer);
		this.#words = new Uint32Array(memory.buffer);
		const [list = 0, record = 0, ...typed] = this.objectsIn(samples);
		const classAt = (at: number) => this.#view.getUint16(at + object.class, true);
		this.#listClass = classAt(list);
		this.#recordClass = classAt(record);
		this.#typedClasses = new Map(typed.map((at, kind) => [classAt(at), kind]));
		this.#objectPrototype = this.#word(this.#word(record + object.shape) + shape.prototype);
		this.#runtime = runtime;
	}

	/** Where the objects lie that a list of ours holds; the pointer is to the list. Empty where memory makes no sense. */
	objectsIn(pointer: number): number[] {
		this.#refresh();
		try {
			const list = this.#word(pointer);
			const items = this.#word(list + object.items);
			const count = Math.min(this.#word(list + object.count), mostObjects);
			return Array.from({ length: count }, (_, i) => this.#word(items + 8 * i));
		} catch (error) {
			if (error instanceof RangeError) return [];
			throw error;
		}
	}

	/**
	 * The value at a pointer, or null when it is not plainly data: lists without holes or getters, records, typed arrays,
	 * text, numbers. Also null where memory makes no sense. What is beyond the caps of an answer is refused.
	 *
	 * @param known objects that stand for a value, by where they lie
	 */
	read(pointer: number, known: ReadonlyMap<number, Value> = nothing): Decoded | null {
		this.#refresh();
		this.#known = known;
		this.#left = caps.numbers;
		this.#fieldsLeft = caps.fields;
		this.#objectsLeft = caps.numbers;
		try {
			return { value: this.#value(this.#word(pointer), this.#word(pointer + 4) | 0, 0) };
		} catch (error) {
			if (error instanceof TooLarge) return { refused: { reason: tooLarge, path: '' } };
			if (error instanceof NotPlain || error instanceof RangeError) return null;
			throw error;
		}
	}

	#value(low: number, high: number, depth: number): Value {
		if (isFloat(high)) return float(low, high);
		switch (high) {
			case value.integer:
				return low | 0;
			case value.boolean:
				return low !== 0;
			case value.null:
				return null;
			case value.undefined:
				return undefined;
			case value.string:
				return this.#text(low);
			case value.object:
				return this.#object(low, depth);
			default:
				throw notPlain;
		}
	}

	#object(at: number, depth: number): Value {
		if (depth >= caps.depth) throw notPlain;
		if (--this.#objectsLeft < 0) throw new TooLarge();
		if (depth > 0) this.#take(-1); // it stands for what it holds
		const flags = this.#view.getUint8(at + object.flags);
		const kind = this.#view.getUint16(at + object.class, true);
		if (kind === this.#listClass) return this.#list(at, flags, depth + 1);
		if (kind === this.#recordClass && !(flags & isExotic)) return this.#record(at, depth + 1);
		const typed = this.#typedClasses.get(kind);
		if (typed !== undefined) return this.#typed(at, typed);
		if (!this.#known.has(at)) throw notPlain;
		return this.#known.get(at);
	}

	#list(at: number, flags: number, depth: number): Value {
		const count = this.#word(at + object.count);
		// A list's first property is its length; where it is larger than the count, the rest are holes.
		const properties = this.#word(at + object.properties);
		if (!(flags & isFastArray) || this.#word(properties) !== count || this.#word(properties + 4) !== 0)
			throw notPlain;
		this.#take(count);
		const items: Value[] = [];
		const words = this.#words;
		let place = this.#word(at + object.items) >>> 2;
		if (place + 2 * count > words.length) throw notPlain;
		const end = place + 2 * count;
		while (place < end) {
			const low = words[place]!; // in range: checked above
			const high = words[place + 1]! | 0; // the same
			const floats = isFloat(high) ? gatherFloats(words, place, end) : 0;
			for (let i = 0; i < floats; i++) items.push(whole[i]!); // as many as were gathered
			if (floats === 0) items.push(high === value.integer ? low | 0 : this.#value(low, high, depth));
			place += 2 * Math.max(floats, 1);
		}
		return items;
	}

	#record(at: number, depth: number): Value {
		const form = this.#word(at + object.shape);
		const prototype = this.#word(form + shape.prototype);
		if (prototype !== 0 && prototype !== this.#objectPrototype) throw notPlain;
		const count = this.#word(form + shape.count);
		if (count > 4 * caps.fields) throw new TooLarge(); // of these, some may have been deleted
		const properties = this.#word(at + object.properties);
		const record = Object.create(null) as Record<string, Value>;
		for (let i = 0; i < count; i++) {
			const atom = this.#word(form + shape.properties + 8 * i + 4);
			if (atom === 0) continue; // deleted
			if (--this.#fieldsLeft < 0) throw new TooLarge();
			this.#take(1);
			if ((this.#word(form + shape.properties + 8 * i) >>> 26) & computed) throw notPlain;
			const low = this.#word(properties + 8 * i);
			const high = this.#word(properties + 8 * i + 4) | 0;
			record[this.#name(atom)] = this.#value(low, high, depth);
		}
		return record;
	}

	#name(atom: number): string {
		if (atom & integerAtom) return String(atom & 0x7fffffff);
		const at = this.#word(this.#word(this.#runtime + atomsAt) + 4 * atom);
		const isString = this.#view.getUint32(at + 8, true) >>> 30 === 1;
		if (!isString) throw notPlain; // a symbol
		return this.#text(at);
	}

	#text(at: number): string {
		const word = this.#word(at + text.length);
		const length = word & 0x7fffffff;
		this.#take(length);
		const wide = (word & isWide) !== 0;
		const units = wide
			? new Uint16Array(this.#memory.buffer, at + text.units, length)
			: new Uint8Array(this.#memory.buffer, at + text.units, length);
		const parts: string[] = [];
		for (let done = 0; done < length; done += 8192)
			parts.push(String.fromCharCode(...units.subarray(done, done + 8192)));
		return parts.join('');
	}

	#typed(at: number, kind: number): NumericArray {
		const constructor = typedArrays[kind]!; // its index is in the map
		const count = this.#word(at + object.count);
		this.#take(count);
		const start = this.#word(at + object.items);
		const end = start + count * constructor.BYTES_PER_ELEMENT;
		if (end > this.#memory.buffer.byteLength) throw notPlain;
		return new constructor(this.#memory.buffer.slice(start, end));
	}

	/** Memory that has grown has a new buffer. */
	#refresh(): void {
		if (this.#view.buffer === this.#memory.buffer) return;
		this.#view = new DataView(this.#memory.buffer);
		this.#words = new Uint32Array(this.#memory.buffer);
	}

	#take(count: number): void {
		this.#left -= count;
		if (this.#left < 0) throw new TooLarge();
	}

	/** @throws RangeError outside of the memory */
	#word(at: number): number {
		return this.#view.getUint32(at, true);
	}
}

function isFloat(high: number): boolean {
	return high < firstTag || high > lastTag;
}

/** A float that is read right after its halves were written waits for them: so many at a time don't. */
const mostFloats = 64;
const halves = new Uint32Array(2 * mostFloats);
const whole = new Float64Array(halves.buffer);

/** The floats from a place on, up to the first other value, put into `whole`. Returns how many. */
function gatherFloats(words: Uint32Array, place: number, end: number): number {
	const most = Math.min(mostFloats, (end - place) / 2);
	let count = 0;
	for (; count < most; count++) {
		const high = words[place + 2 * count + 1]! | 0; // below the end
		if (!isFloat(high)) break;
		halves[2 * count] = words[place + 2 * count]!; // the same
		halves[2 * count + 1] = high + floatOffset;
	}
	return count;
}

function float(low: number, high: number): number {
	halves[0] = low;
	halves[1] = high + floatOffset;
	return whole[0]!; // there are some
}
