// The sandbox: programs that take turns on one metered engine.
import type { Entry } from '#lib/judge/problem.ts';
import type { OpenOptions, Sandbox, Script } from '#lib/judge/tools.ts';
import { firstDifference } from '#lib/sandbox/changed-input.ts';
import { Engine } from '#lib/sandbox/engine.ts';
import { GuestEngine } from '#lib/sandbox/guest-engine.ts';
import { QuickJSProgram } from '#lib/sandbox/quickjs-program.ts';

/**
 * A sandbox on a metered engine.
 *
 * @param wasm  the engine as `meterQuickJS` makes it, compiled
 * @param clock milliseconds from any fixed moment, for deadlines: of the thread itself, where that can be told
 * @throws Error when the engine does not count what it should: no verdict of it could be trusted
 */
export async function createSandbox(
	wasm: WebAssembly.Module,
	clock: () => number = () => performance.now(),
): Promise<Sandbox> {
	const engines = new EngineKeeper(wasm, clock);
	checkEngine(await engines.current());
	return {
		open: (script: Script, entry: Entry, options: OpenOptions = {}) =>
			new QuickJSProgram(engines, script, entry, options),
	};
}

/**
 * Keeps one engine for all programs. Each run starts from its program's own image, so they share nothing; an engine that
 * failed is dropped, never disposed, and the next run has a new one.
 */
export class EngineKeeper {
	readonly #wasm: WebAssembly.Module;
	readonly clock: () => number;
	#current: Promise<GuestEngine> | null = null;
	#ready: GuestEngine | null = null;

	constructor(wasm: WebAssembly.Module, clock: () => number) {
		this.#wasm = wasm;
		this.clock = clock;
	}

	/** The engine, or a new one. By the time it is there, a run that waited too may have dropped it: see `isCurrent`. */
	current(): Promise<GuestEngine> {
		this.#current ??= this.#start();
		return this.#current;
	}

	isCurrent(engine: GuestEngine): boolean {
		return engine === this.#ready;
	}

	/** The engine is not sound any more. */
	drop(): void {
		this.#current = null;
		this.#ready = null;
	}

	async #start(): Promise<GuestEngine> {
		try {
			this.#ready = new GuestEngine(await Engine.start(this.#wasm));
			return this.#ready;
		} catch (error) {
			this.drop(); // the next run tries anew
			throw error;
		}
	}
}

/** A known allocation must be counted in bytes, a known loop in operations, and memory read as what it holds. */
function checkEngine(on: GuestEngine): void {
	const { engine } = on;
	const { context } = engine;
	const before = engine.live;
	context.evalCode('globalThis.kept = new Float64Array(100000)');
	const bytes = engine.live - before;
	if (bytes < 800_000 || bytes > 810_000) throw new Error(`800,000 bytes were counted as ${bytes}`);
	const budget = engine.budget;
	context.evalCode('for (let i = 0; i < 1000; i++);');
	const ops = budget - engine.budget;
	if (ops < 3000 || ops > 100_000) throw new Error(`a loop of 1,000 steps was counted as ${ops} operations`);
	const sample = context.unwrapResult(
		context.evalCode('[1, -2.5, NaN, true, null, undefined, "text", [[]], { a: [3], 7: "\\u4321" }]'),
	);
	const read = on.readPlain(sample);
	const wanted = [1, -2.5, NaN, true, null, undefined, 'text', [[]], { 7: '\u4321', a: [3] }];
	if (read === null || 'refused' in read || firstDifference(wanted, read.value) !== null)
		throw new Error("the engine's memory is not laid out as the reader expects");
	engine.restore(on.blank);
}
