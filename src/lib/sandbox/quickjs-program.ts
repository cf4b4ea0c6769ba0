// One submission in the engine: evaluated once, then run from the same state as often as there are cases.
import type { QuickJSHandle } from 'quickjs-emscripten-core';
import type { Entry } from '#lib/judge/problem.ts';
import type { ConsoleLine, Limits, OpenOptions, Outcome, Program, Run, Script } from '#lib/judge/tools.ts';
import type { Input, Value } from '#lib/judge/value.ts';
import { findChange } from '#lib/sandbox/changed-input.ts';
import type { Engine } from '#lib/sandbox/engine.ts';
import { decode, encode, tag } from '#lib/sandbox/flat-form.ts';
import { consoleCaps, prelude, refusals, tooLarge } from '#lib/sandbox/prelude.ts';
import { firstPosition } from '#lib/sandbox/stack-trace.ts';

/** Operations to read an error with, beyond the run's own. */
const describingOps = 5e6;
const scriptName = 'submission.js';

const parts = [
	'load',
	'state',
	'decode',
	'invoke',
	'lacking',
	'encodeAnswer',
	'encodeInput',
	'describe',
] as const;
type Guest = Readonly<Record<(typeof parts)[number], QuickJSHandle>>;

/** An engine with the script evaluated and an image taken; or how evaluation ended. */
interface Ready {
	readonly engine: Engine;
	readonly guest: Guest;
	/** Operations and console lines of the evaluation; they count in every run. */
	readonly ops: number;
	readonly output: Output;
	readonly failed: Outcome | null;
}

/** Console output so far. */
interface Output {
	lines: ConsoleLine[];
	characters: number;
	overflowed: boolean;
}

/** Ends a step: the guest threw, the engine trapped, or the host did. */
type Step<T> = { readonly value: T } | { readonly thrown: QuickJSHandle } | { readonly crash: unknown };

export class QuickJSProgram implements Program {
	readonly #start: () => Promise<Engine>;
	readonly #script: Script;
	readonly #entry: Entry;
	readonly #options: OpenOptions;
	#ready: Ready | null = null;
	#output: Output = { lines: [], characters: 0, overflowed: false };
	#deadline = Infinity;
	#late = false;

	constructor(start: () => Promise<Engine>, script: Script, entry: Entry, options: OpenOptions) {
		this.#start = start;
		this.#script = script;
		this.#entry = entry;
		this.#options = options;
	}

	async run(input: Input, limits: Limits, seed: number): Promise<Run> {
		this.#deadline = performance.now() + limits.deadlineMs;
		this.#late = false;
		const ready = this.#ready ?? (await this.#prepare(limits));
		const { engine } = ready;
		this.#output = { ...ready.output, lines: [...ready.output.lines] };
		const finish = (outcome: Outcome, ops = 0, peakBytes = 0, stackBytes = 0, ms = 0): Run => {
			// After a limit or a crash the engine can't be trusted; after an exception it is taken back to its image.
			const sound = outcome.kind === 'returned' || outcome.kind === 'not-data' || outcome.kind === 'threw';
			this.#ready = sound && engine.refused === 0 ? ready : null;
			return { outcome, ops, peakBytes, stackBytes, ms, console: this.#output.lines };
		};
		if (ready.failed) return { ...finish(ready.failed, ready.ops) };

		engine.restoreImage();
		engine.heapLimit = limits.heapBytes;
		engine.budget = limits.ops - ready.ops;
		const form = encode([input], [seed]);
		const args = this.#step(ready, (context) =>
			context.callFunction(ready.guest.decode, context.undefined, context.newArrayBuffer(form.buffer)),
		);
		if (!('value' in args)) return finish(this.#failure(ready, args));

		const { live, budget } = engine;
		engine.resetPeaks();
		const started = performance.now();
		const answer = this.#step(ready, (context) =>
			context.callFunction(ready.guest.invoke, context.undefined, args.value),
		);
		const ms = performance.now() - started;
		const cost = [budget - engine.budget, Math.max(0, engine.peak - live), engine.stackDepth, ms] as const;
		if (!('value' in answer)) return finish(this.#failure(ready, answer), ...cost);
		return finish(this.#cross(ready, answer.value, args.value, form), ...cost);
	}

	/** What the call returned, read; and the input, read back. */
	#cross(ready: Ready, answer: QuickJSHandle, args: QuickJSHandle, sent: Float64Array): Outcome {
		const form = this.#encoded(ready, ready.guest.encodeAnswer, answer);
		if (!('value' in form)) return this.#failure(ready, form);
		if (this.#spent(ready)) return this.#failure(ready, { crash: null });
		const decoded = decode(form.value);
		if ('refused' in decoded) {
			const { reason, path } = decoded.refused;
			if (reason === tooLarge)
				return {
					kind: 'too-much-output',
					what: 'The answer is larger than a million numbers or 10,000 fields.',
				};
			return { kind: 'not-data', path: path.replace(/^\./, ''), reason: refusals[reason] ?? refusals[8] };
		}
		if (!this.#options.watchInput) return { kind: 'returned', value: decoded.value, changedInput: null };
		const after = this.#encoded(ready, ready.guest.encodeInput, args);
		if (!('value' in after)) return this.#failure(ready, after);
		const changedInput = findChange(this.#entry, sent.subarray(1), after.value);
		return { kind: 'returned', value: decoded.value, changedInput };
	}

	#encoded(ready: Ready, how: QuickJSHandle, value: QuickJSHandle): Step<Float64Array> {
		const buffer = this.#step(ready, (context) => context.callFunction(how, context.undefined, value));
		if (!('value' in buffer)) return buffer;
		const bytes = ready.engine.context.getArrayBuffer(buffer.value).value.slice();
		return { value: new Float64Array(bytes.buffer) };
	}

	/** A fresh engine with prelude and script evaluated under the limits of the first run. */
	async #prepare(limits: Limits): Promise<Ready> {
		const engine = await this.#start();
		if (this.#options.measuring) engine.switchCollectorOff();
		engine.shouldStop = () => {
			if (engine.budget < 0) return true;
			this.#late ||= performance.now() > this.#deadline;
			return this.#late;
		};
		this.#output = { lines: [], characters: 0, overflowed: false };
		const guest = this.#loadPrelude(engine);
		engine.heapLimit = limits.heapBytes;
		engine.budget = limits.ops;
		const ready = { engine, guest, ops: 0, output: this.#output, failed: null };
		const module = this.#step(ready, (context) => context.evalCode(this.#script.code, scriptName));
		const loaded =
			'value' in module
				? this.#step(ready, (context) => context.callFunction(guest.load, context.undefined, module.value))
				: module;
		const ops = limits.ops - engine.budget;
		if (!('value' in loaded)) return { ...ready, ops, failed: this.#failure(ready, loaded) };
		const failed = this.#spent(ready) ? this.#failure(ready, { crash: null }) : this.#notCallable(ready);
		engine.keepImage();
		return { ...ready, ops, failed };
	}

	#loadPrelude(engine: Engine): Guest {
		const { context } = engine;
		const emit = context.newFunction('emit', (level, text) => {
			this.#print(engine, context.getString(level) as ConsoleLine['level'], context.getString(text));
		});
		const { kind } = this.#entry;
		const isClass = kind === 'class' ? context.true : context.false;
		const returning = context.newObject();
		if (this.#entry.kind === 'class')
			for (const [method, { returns }] of Object.entries(this.#entry.methods))
				context.setProp(returning, method, returns ? context.true : context.false);
		const make = context.unwrapResult(context.evalCode(prelude, 'prelude.js'));
		const made = context.unwrapResult(
			context.callFunction(make, context.undefined, emit, isClass, returning),
		);
		return Object.fromEntries(parts.map((part) => [part, context.getProp(made, part)])) as Record<
			(typeof parts)[number],
			QuickJSHandle
		>;
	}

	/** Whether the entry was handed over and can be called. */
	#notCallable(ready: Ready): Outcome | null {
		const { name } = this.#entry;
		const state = this.#step(ready, (context) => context.callFunction(ready.guest.state, context.undefined));
		if (!('value' in state)) return this.#failure(ready, state);
		const what = ready.engine.context.getNumber(state.value);
		if (what === 0) return { kind: 'not-callable', message: `Export ${name}.` };
		if (what === 2)
			return { kind: 'not-callable', message: `${name} is exported, but it is not a function or class.` };
		if (this.#entry.kind === 'function') return null;
		const names = Object.keys(this.#entry.methods);
		const list = ready.engine.context.newArray();
		for (const [i, method] of names.entries())
			ready.engine.context.setProp(list, i, ready.engine.context.newString(method));
		const lacking = this.#step(ready, (context) =>
			context.callFunction(ready.guest.lacking, context.undefined, list),
		);
		if (!('value' in lacking)) return this.#failure(ready, lacking);
		const missing = ready.engine.context.getString(lacking.value);
		return missing === '' ? null : { kind: 'not-callable', message: `${name} lacks the method ${missing}.` };
	}

	#step(
		{ engine }: Pick<Ready, 'engine'>,
		run: (context: Engine['context']) => { value: QuickJSHandle } | { error: QuickJSHandle },
	): Step<QuickJSHandle> {
		try {
			const result = run(engine.context);
			return 'error' in result && result.error
				? { thrown: result.error }
				: { value: (result as { value: QuickJSHandle }).value };
		} catch (crash) {
			return { crash };
		}
	}

	#spent({ engine }: Ready): boolean {
		return this.#output.overflowed || this.#late || engine.budget < 0;
	}

	/** How a step ended, from facts that the host holds. */
	#failure(ready: Ready, step: Exclude<Step<never>, { value: never }>): Outcome {
		const { engine } = ready;
		if (this.#output.overflowed)
			return {
				kind: 'too-much-output',
				what: `More than ${consoleCaps.lines} lines or ${consoleCaps.characters / 1024} kB on the console.`,
			};
		if (engine.budget < 0) return { kind: 'out-of-operations' };
		if (this.#late) return { kind: 'out-of-time' };
		const refused = engine.refused > 0;
		if ('crash' in step) {
			if (isHostStackOverflow(step.crash)) return { kind: 'out-of-stack' };
			if (refused) return { kind: 'out-of-heap' };
			if (step.crash instanceof WebAssembly.RuntimeError)
				return { kind: 'engine-crashed', message: step.crash.message };
			return { kind: 'fault', message: String(step.crash) };
		}
		if (refused) return { kind: 'out-of-heap' };
		const { message, stack } = this.#describe(ready, step.thrown);
		if (message === 'InternalError: stack overflow') return { kind: 'out-of-stack' };
		const position = firstPosition(stack, scriptName);
		return { kind: 'threw', message, at: { message, ...position } };
	}

	/** Text and stack of what was thrown, read with a small allowance. */
	#describe(ready: Ready, thrown: QuickJSHandle): { message: string; stack: string } {
		const { engine, guest } = ready;
		engine.budget = describingOps;
		engine.heapLimit = Infinity;
		const form = this.#encoded(ready, guest.describe, thrown);
		const decoded = 'value' in form ? decode(form.value) : null;
		const said: Value = decoded && 'value' in decoded ? decoded.value : null;
		const [message, stack] = Array.isArray(said) ? (said as Value[]) : [];
		return {
			message: typeof message === 'string' ? message : 'no message',
			stack: typeof stack === 'string' ? stack : '',
		};
	}

	#print(engine: Engine, level: ConsoleLine['level'], text: string): void {
		const output = this.#output;
		output.characters += text.length;
		if (output.lines.length >= consoleCaps.lines || output.characters > consoleCaps.characters) {
			output.overflowed = true;
			engine.budget = -1; // ends the run where nothing can catch it
			return;
		}
		output.lines.push({ level, text });
	}
}

/** Chromium and Node throw a RangeError, Firefox an InternalError. */
function isHostStackOverflow(error: unknown): boolean {
	return error instanceof Error && (error instanceof RangeError || error.name === 'InternalError');
}
