// The sandbox: programs that run in the metered engine.
import type { Entry } from '#lib/judge/problem.ts';
import type { OpenOptions, Sandbox, Script } from '#lib/judge/tools.ts';
import { Engine } from '#lib/sandbox/engine.ts';
import { QuickJSProgram } from '#lib/sandbox/quickjs-program.ts';

/**
 * A sandbox on a metered engine.
 *
 * @param wasm the engine as `meterQuickJS` makes it, compiled
 * @throws Error when the engine does not count what it should: no verdict of it could be trusted
 */
export async function createSandbox(wasm: WebAssembly.Module): Promise<Sandbox> {
	await checkMeters(wasm);
	return {
		open: (script: Script, entry: Entry, options: OpenOptions = {}) =>
			new QuickJSProgram(() => Engine.start(wasm), script, entry, options),
	};
}

/** A known allocation must be counted in bytes, and a known loop in operations. */
async function checkMeters(wasm: WebAssembly.Module): Promise<void> {
	const engine = await Engine.start(wasm);
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
