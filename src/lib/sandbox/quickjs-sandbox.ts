// The sandbox: programs that take turns on one metered engine.
import type { Entry } from '#lib/judge/problem.ts';
import type { OpenOptions, Sandbox, Script } from '#lib/judge/tools.ts';
import { Engine } from '#lib/sandbox/engine.ts';
import { GuestEngine } from '#lib/sandbox/guest-engine.ts';
import { QuickJSProgram } from '#lib/sandbox/quickjs-program.ts';

/**
 * A sandbox on a metered engine.
 *
 * @param wasm the engine as `meterQuickJS` makes it, compiled
 * @throws Error when the engine does not count what it should: no verdict of it could be trusted
 */
export async function createSandbox(wasm: WebAssembly.Module): Promise<Sandbox> {
	checkMeters(await Engine.start(wasm));
	const engines = new EngineKeeper(wasm);
	await engines.current();
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
	#current: Promise<GuestEngine> | null = null;

	constructor(wasm: WebAssembly.Module) {
		this.#wasm = wasm;
	}

	current(): Promise<GuestEngine> {
		this.#current ??= Engine.start(this.#wasm).then((engine) => new GuestEngine(engine));
		return this.#current;
	}

	/** The engine is not sound any more. */
	drop(): void {
		this.#current = null;
	}
}

/** A known allocation must be counted in bytes, and a known loop in operations. */
function checkMeters(engine: Engine): void {
	const { context } = engine;
	const before = engine.live;
	context.evalCode('globalThis.kept = new Float64Array(100000)');
	const bytes = engine.live - before;
	if (bytes < 800_000 || bytes > 810_000) throw new Error(`800,000 bytes were counted as ${bytes}`);
	const budget = engine.budget;
	context.evalCode('for (let i = 0; i < 1000; i++);');
	const ops = budget - engine.budget;
	if (ops < 3000 || ops > 100_000) throw new Error(`a loop of 1,000 steps was counted as ${ops} operations`);
}
