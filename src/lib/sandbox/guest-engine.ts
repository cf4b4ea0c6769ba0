// An engine with the prelude evaluated: the border's inner side is there, and no submission yet.
import type { QuickJSHandle } from 'quickjs-emscripten-core';
import type { Engine, Image } from '#lib/sandbox/engine.ts';
import { guestParts, prelude } from '#lib/sandbox/prelude.ts';

export type Guest = Readonly<Record<(typeof guestParts)[number], QuickJSHandle>>;

/** Ends a step: with a value, by an exception of the guest, or by one of the engine or host. */
export type Step<T> =
	{ readonly value: T } | { readonly thrown: QuickJSHandle } | { readonly crash: unknown };

export class GuestEngine {
	readonly engine: Engine;
	readonly guest: Guest;
	/** The state before any submission. */
	readonly blank: Image;
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
		this.blank = engine.takeImage();
	}

	/** Calls one of the guest's parts. */
	call(part: keyof Guest, ...args: QuickJSHandle[]): Step<QuickJSHandle> {
		return this.#step((context) => context.callFunction(this.guest[part], context.undefined, ...args));
	}

	evaluate(code: string, file: string): Step<QuickJSHandle> {
		return this.#step((context) => context.evalCode(code, file));
	}

	/** What a part writes of a value, in the flat form. */
	read(
		part: 'encodeAnswer' | 'encodeInput' | 'describe',
		value: QuickJSHandle,
	): Step<Float64Array<ArrayBuffer>> {
		const buffer = this.call(part, value);
		if (!('value' in buffer)) return buffer;
		try {
			const bytes = this.engine.context.getArrayBuffer(buffer.value).value.slice();
			return { value: new Float64Array(bytes.buffer) };
		} catch (crash) {
			return { crash };
		}
	}

	#step(
		run: (context: Engine['context']) => { value: QuickJSHandle } | { error?: QuickJSHandle },
	): Step<QuickJSHandle> {
		try {
			const result = run(this.engine.context);
			if ('value' in result) return { value: result.value };
			return result.error ? { thrown: result.error } : { crash: new Error('a call ended with nothing') };
		} catch (crash) {
			return { crash };
		}
	}
}
