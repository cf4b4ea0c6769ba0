// An engine with the prelude evaluated: the border's inner side is there, and no submission yet.
import type { QuickJSHandle } from 'quickjs-emscripten-core';
import type { Engine, Image } from '#lib/sandbox/engine.ts';
import { decode, type Decoded } from '#lib/sandbox/flat-form.ts';
import type { InputForm } from '#lib/sandbox/input-form.ts';
import { InputMemory } from '#lib/sandbox/input-memory.ts';
import { MemoryReader } from '#lib/sandbox/memory-reader.ts';
import { guestParts, prelude } from '#lib/sandbox/prelude.ts';
import { RandomStream, type Value } from '#lib/judge/value.ts';

export type Guest = Readonly<Record<(typeof guestParts)[number], QuickJSHandle>>;

/** Ends a step: with a value, by an exception of the guest, or by one of the engine or host. */
export type Step<T> =
	{ readonly value: T } | { readonly thrown: QuickJSHandle } | { readonly crash: unknown };

export class GuestEngine {
	readonly engine: Engine;
	readonly guest: Guest;
	/** The state before any submission. */
	readonly blank: Image;
	readonly #reader: MemoryReader;
	readonly #inputs: InputMemory;
	/** Told what the guest prints. */
	onprint: (level: string, text: string) => void = () => {};

	constructor(engine: Engine) {
		this.engine = engine;
		const { context } = engine;
		const emit = context.newFunction('emit', (level, text) => {
			this.onprint(context.getString(level), context.getString(text));
		});
		const make = context.unwrapResult(context.evalCode(prelude, 'prelude.js'));
		const made = context.unwrapResult(context.callFunction(make, context.undefined, emit));
		const parts = guestParts.map((part) => [part, context.getProp(made, part)] as const);
		this.guest = Object.fromEntries(parts) as Record<(typeof guestParts)[number], QuickJSHandle>;
		const { runtime, memory } = engine;
		const samples = this.guest.samples.value;
		this.#reader = new MemoryReader(memory, { samples, runtime });
		this.#inputs = new InputMemory(memory, this.#reader.objectsIn(samples));
		this.blank = engine.takeImage();
	}

	/** A value that is plainly data, without running code of the guest; null where it can't be told. */
	readPlain(handle: QuickJSHandle): Decoded | null {
		return this.#reader.read(handle.value);
	}

	/** Whether an input is as it was sent, without running code of the guest. False also where that can't be told. */
	holdsInput(handle: QuickJSHandle, form: InputForm): boolean {
		return this.#inputs.holds(handle.value, form, this.#reader.objectsIn(this.guest.streams.value));
	}

	/** As `readPlain`, for an input, whose random sources are functions of ours. */
	readPlainInput(handle: QuickJSHandle): Decoded | null {
		const seeds = this.readPlain(this.guest.seeds);
		if (seeds === null || 'refused' in seeds || !Array.isArray(seeds.value)) return null;
		const numbers = seeds.value as readonly Value[];
		const places = this.#reader.objectsIn(this.guest.streams.value);
		const streams = places.map((at, i) => [at, new RandomStream(Number(numbers[i]))] as const);
		return this.#reader.read(handle.value, new Map(streams));
	}

	/** An input built in the guest. The form holds the seed of Math.random. */
	build(form: InputForm): Step<QuickJSHandle> {
		const built = this.call('decode', this.engine.context.newArrayBuffer(form.structure.buffer));
		if (!('value' in built)) return built;
		try {
			this.#inputs.fill(built.value.value, form);
			return built;
		} catch (crash) {
			return { crash };
		}
	}

	/** Calls one of the guest's parts. */
	call(part: keyof Guest, ...args: QuickJSHandle[]): Step<QuickJSHandle> {
		return this.#step((context) => context.callFunction(this.guest[part], context.undefined, ...args));
	}

	evaluate(code: string, file: string): Step<QuickJSHandle> {
		return this.#step((context) => context.evalCode(code, file));
	}

	/** What a part writes of a value. Nothing of it is believed: a form that makes no sense is a crash. */
	read(part: 'encodeAnswer' | 'encodeInput' | 'describe', value: QuickJSHandle): Step<Decoded> {
		const buffer = this.call(part, value);
		if (!('value' in buffer)) return buffer;
		try {
			const bytes = this.engine.context.getArrayBuffer(buffer.value).value.slice();
			return { value: decode(new Float64Array(bytes.buffer)) };
		} catch (error) {
			// A RangeError here is not the host's stack.
			return { crash: new Error('the form of a value makes no sense', { cause: error }) };
		}
	}

	#step(
		run: (context: Engine['context']) => { value: QuickJSHandle } | { error?: QuickJSHandle },
	): Step<QuickJSHandle> {
		try {
			const result = run(this.engine.context);
			if ('value' in result && result.value.value !== 0) return { value: result.value };
			if ('error' in result && result.error) return { thrown: result.error };
			return { crash: new Error('there was no memory for the result') }; // a null pointer
		} catch (crash) {
			return { crash };
		}
	}
}
