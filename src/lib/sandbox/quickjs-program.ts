// One submission in the engine: evaluated once, then run from the same state as often as there are cases.
import type { QuickJSHandle } from 'quickjs-emscripten-core';
import type { Entry } from '#lib/judge/problem.ts';
import type { Limits, OpenOptions, Outcome, Program, Run, Script } from '#lib/judge/tools.ts';
import type { Input } from '#lib/judge/value.ts';
import { findChange } from '#lib/sandbox/changed-input.ts';
import { ConsoleCapture } from '#lib/sandbox/console-capture.ts';
import type { Image } from '#lib/sandbox/engine.ts';
import { crashOf, failureOf, scriptName, type Failed } from '#lib/sandbox/failure.ts';
import type { Decoded } from '#lib/sandbox/flat-form.ts';
import type { GuestEngine } from '#lib/sandbox/guest-engine.ts';
import { inputForm, type InputForm } from '#lib/sandbox/input-form.ts';
import { refusals, tooLarge, unread } from '#lib/sandbox/writer-prelude.ts';
import type { EngineKeeper } from '#lib/sandbox/quickjs-sandbox.ts';

/** After these the engine is as it should be. */
const soundEnds: ReadonlySet<Outcome['kind']> = new Set(['returned', 'not-data', 'threw', 'not-callable']);
/** Operations to read a script with, beyond the run's own: how long a source is says nothing of its work. 256 kB take half. */
const readingOps = 20e6;
/** What the glue allocates for a call, generously: it does not notice when it is refused. */
const glueBytes = 4096;

/** The script evaluated on one engine. */
interface Evaluated {
	readonly on: GuestEngine;
	/** The state after evaluation. */
	readonly image: Image;
	/** Operations and console lines of the evaluation: they count in every run. */
	readonly ops: number;
	readonly console: ConsoleCapture;
	/** How evaluation failed. */
	readonly failed: Outcome | null;
}

/** Operations, bytes and time of a call. */
type Cost = Omit<Run, 'outcome' | 'console'>;
const noCost: Cost = { ops: 0, peakBytes: 0, stackBytes: 0, ms: 0 };

export class QuickJSProgram implements Program {
	readonly #engines: EngineKeeper;
	readonly #script: Script;
	readonly #entry: Entry;
	readonly #options: OpenOptions;
	#evaluated: Evaluated | null = null;
	#console = new ConsoleCapture();
	#late = false;

	constructor(engines: EngineKeeper, script: Script, entry: Entry, options: OpenOptions) {
		this.#engines = engines;
		this.#script = script;
		this.#entry = entry;
		this.#options = options;
	}

	async run(input: Input, limits: Limits, seed: number): Promise<Run> {
		let on = await this.#engines.current();
		while (!this.#engines.isCurrent(on)) on = await this.#engines.current();
		// From here to the end nothing waits: programs take turns on the engine.
		const isLate = deadline(limits.deadlineMs, this.#engines.clock);
		this.#late = false;
		on.engine.shouldStop = () => {
			if (on.engine.budget < 0) return true;
			this.#late ||= isLate();
			return this.#late;
		};
		on.onprint = (level, text) => {
			this.#console.print(level, text);
			if (this.#console.overflowed) on.engine.budget = -1; // ends the run where nothing can catch it
		};
		let ended: { outcome: Outcome; cost: Cost };
		try {
			if (this.#evaluated?.on !== on) this.#evaluated = this.#evaluate(on, limits);
			ended = this.#runFrom(this.#evaluated, input, limits, seed);
		} catch (error) {
			ended = { outcome: crashOf(error), cost: noCost };
		}
		const { outcome, cost } = ended;
		// After a limit or a crash the engine can't be trusted; after an exception it is taken back to an image.
		const { budget, refused } = on.engine;
		if (!soundEnds.has(outcome.kind) || refused > 0 || budget < 0) this.#engines.drop();
		return { outcome, ...cost, console: this.#console.lines };
	}

	/** The script evaluated under the limits of the run that is the first on this engine. */
	#evaluate(on: GuestEngine, limits: Limits): Evaluated {
		const { engine } = on;
		engine.restore(on.blank);
		if (this.#options.measuring) engine.switchCollectorOff();
		this.#console = new ConsoleCapture();
		this.#setEntry(on);
		engine.heapLimit = limits.heapBytes;
		engine.budget = limits.ops;
		if (!this.#fits(on, limits)) {
			const failed: Outcome = { kind: 'out-of-heap' };
			return { on, image: on.blank, ops: 0, console: this.#console, failed };
		}
		engine.budget += readingOps;
		const module = on.evaluate(this.#script.code, scriptName);
		engine.budget = Math.min(engine.budget, limits.ops);
		const loaded = 'value' in module ? on.call('load', module.value) : module;
		const ops = limits.ops - engine.budget;
		let failed: Outcome | null = null;
		if (!('value' in loaded)) failed = this.#failure(on, loaded);
		else if (this.#isSpent(on)) failed = this.#failure(on, { crash: null });
		else failed = this.#notCallable(on);
		return { on, image: engine.takeImage(), ops, console: this.#console, failed };
	}

	/** Whether the heap has room for the script, at up to 3 bytes a character. The glue would not notice. */
	#fits({ engine }: GuestEngine, { heapBytes }: Limits): boolean {
		return engine.live + 3 * this.#script.code.length + glueBytes <= heapBytes;
	}

	#runFrom(
		{ on, image, ops, console, failed }: Evaluated,
		input: Input,
		limits: Limits,
		seed: number,
	): { outcome: Outcome; cost: Cost } {
		const { engine } = on;
		this.#console = console.copy();
		if (failed) return { outcome: failed, cost: noCost };
		engine.restore(image);
		engine.heapLimit = limits.heapBytes;
		engine.budget = limits.ops - ops;
		const form = formOf(input);
		const bytes = form.structure.byteLength + form.words.byteLength;
		if (bytes + glueBytes > limits.heapBytes) throw new Error('the input is larger than the heap');
		// The input is ours: reading it is not refused, but its bytes count.
		engine.heapLimit = Infinity;
		form.structure[0] = seed;
		// The buffer of the form stays: a large free block would blur how the bytes of a call grow.
		const args = on.build(form);
		if (!('value' in args)) return { outcome: this.#failure(on, args), cost: noCost };
		if (engine.live + glueBytes > limits.heapBytes) return { outcome: { kind: 'out-of-heap' }, cost: noCost };
		engine.heapLimit = limits.heapBytes;

		const { live, budget } = engine;
		engine.resetPeaks();
		const started = performance.now();
		const answer = on.call('invoke', args.value);
		const cost = {
			ops: budget - engine.budget,
			peakBytes: Math.max(0, engine.peak - live),
			stackBytes: engine.stackDepth,
			ms: performance.now() - started,
		};
		if (!('value' in answer)) return { outcome: this.#failure(on, answer), cost };
		// A class answers with a list, or with the name of a method that its object lacks.
		if (this.#entry.kind === 'class' && engine.context.typeof(answer.value) === 'string') {
			const message = `${this.#entry.name} lacks the method ${engine.context.getString(answer.value)}.`;
			return { outcome: { kind: 'not-callable', message }, cost };
		}
		const outcome = this.#cross(on, answer.value, args.value, input);
		return { outcome: this.#isSpent(on) ? this.#failure(on, { crash: null }) : outcome, cost };
	}

	/** What the call returned, read; and the input, read back. No code of the guest runs here. */
	#cross(on: GuestEngine, answer: QuickJSHandle, args: QuickJSHandle, input: Input): Outcome {
		on.engine.heapLimit = Infinity; // what is written here is ours; the memory's own maximum bounds it
		const read = on.readPlain(answer) ?? this.#written(on, 'encodeAnswer', answer);
		if ('kind' in read) return read;
		if ('refused' in read) {
			const { reason, path } = read.refused;
			if (reason === tooLarge)
				return {
					kind: 'too-much-output',
					what: 'The answer is larger than a million numbers or 10,000 fields.',
				};
			return { kind: 'not-data', path: path.replace(/^\./, ''), reason: refusals[reason] ?? unread };
		}
		const { value } = read;
		if (!this.#options.watchInput) return { kind: 'returned', value, changedInput: null };
		if (on.holdsInput(args, formOf(input))) return { kind: 'returned', value, changedInput: null };
		const after = on.readPlainInput(args) ?? this.#written(on, 'encodeInput', args);
		if ('kind' in after) return after;
		return { kind: 'returned', value, changedInput: findChange(this.#entry, input, after) };
	}

	/** A value as the guest's own writer gives it, which also says why one can't cross. */
	#written(on: GuestEngine, part: 'encodeAnswer' | 'encodeInput', value: QuickJSHandle): Decoded | Outcome {
		const read = on.read(part, value);
		if (!('value' in read)) return this.#failure(on, read);
		const { value: decoded } = read;
		const isUnread = 'refused' in decoded && refusals[decoded.refused.reason] === unread;
		return isUnread && on.engine.refused > 0 ? { kind: 'out-of-heap' } : decoded;
	}

	#setEntry(on: GuestEngine): void {
		const { context } = on.engine;
		const [names, counting] = [context.newArray(), context.newObject()];
		const methods = this.#entry.kind === 'class' ? Object.entries(this.#entry.methods) : [];
		for (const [i, [method, { returns }]] of methods.entries()) {
			context.setProp(names, i, context.newString(method));
			context.setProp(counting, method, returns ? context.true : context.false);
		}
		on.call('setEntry', this.#entry.kind === 'class' ? context.true : context.false, names, counting);
	}

	/** Whether the entry was handed over and can be called. */
	#notCallable(on: GuestEngine): Outcome | null {
		const { name } = this.#entry;
		const { context } = on.engine;
		const state = on.call('state');
		if (!('value' in state)) return this.#failure(on, state);
		const what = context.getNumber(state.value);
		if (what === 0) return { kind: 'not-callable', message: `Export ${name}.` };
		if (what === 2)
			return { kind: 'not-callable', message: `${name} is exported, but it is not a function or class.` };
		if (what === 3) return { kind: 'not-callable', message: `${name} is exported, but it is not a class.` };
		return null;
	}

	#isSpent({ engine }: GuestEngine): boolean {
		return this.#console.overflowed || this.#late || engine.budget < 0;
	}

	#failure(on: GuestEngine, step: Failed): Outcome {
		return failureOf(on, step, { overflowed: this.#console.overflowed, late: this.#late });
	}
}

/** Inputs are the same objects from run to run. */
const forms = new WeakMap<Input, InputForm>();

function formOf(input: Input): InputForm {
	let form = forms.get(input);
	if (form === undefined) {
		form = inputForm(input);
		forms.set(input, form);
	}
	return form;
}

/**
 * Asked often, says when more than `ms` have passed. Between two questions at most half of that counts: a machine that
 * slept, or a tab that was frozen, makes no time limit.
 */
function deadline(ms: number, clock: () => number): () => boolean {
	let [passed, last] = [0, clock()];
	return () => {
		const now = clock();
		passed += Math.min(now - last, ms / 2);
		last = now;
		return passed > ms;
	};
}
