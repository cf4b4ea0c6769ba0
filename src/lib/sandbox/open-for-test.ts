// Programs for the tests of the sandbox: written directly as the script that a bundler would make.
import { readFileSync } from 'node:fs';
import type { Entry } from '#lib/judge/problem.ts';
import type { Limits, OpenOptions, Program, Run, Sandbox } from '#lib/judge/tools.ts';
import type { Input } from '#lib/judge/value.ts';
import { ensureMeteredWasm } from '#lib/sandbox/metered-wasm.node.ts';
import { createSandbox } from '#lib/sandbox/quickjs-sandbox.ts';

export const testLimits: Limits = { ops: 50e6, heapBytes: 64 * 2 ** 20, deadlineMs: 10_000 };
export const entryF: Entry = { kind: 'function', name: 'f', parameters: { X: 'number[n]', rng: 'rng' } };

export const wasm = new WebAssembly.Module(readFileSync(await ensureMeteredWasm()));
const shared = await createSandbox(wasm);

/** A program of a body that defines `f`, or what the entry names. */
export function open(
	body: string,
	options: OpenOptions = {},
	entry = entryF,
	sandbox: Sandbox = shared,
): Program {
	return sandbox.open({ code: `(hand) => { ${body}\n; hand(${entry.name}); }`, map: '' }, entry, options);
}

/** One run of it. */
export function run(
	body: string,
	input: Input = [1],
	options: OpenOptions = {},
	entry = entryF,
): Promise<Run> {
	return open(body, options, entry).run(input, testLimits, 1);
}
