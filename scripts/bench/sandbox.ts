// What counting costs: the metered engine beside the same engine as it is published, in one run, taking turns.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import baseVariant from '@jitl/quickjs-wasmfile-release-sync';
import { newQuickJSWASMModuleFromVariant, type QuickJSContext } from 'quickjs-emscripten-core';
import { Engine } from '#lib/sandbox/engine.ts';
import { ensureMeteredWasm } from '#lib/sandbox/metered-wasm.node.ts';
import { kernels } from './sandbox-kernels.ts';

export interface Row {
	readonly kernel: string;
	/** Best times of one call, in ms. */
	readonly plainMs: number;
	readonly meteredMs: number;
	readonly ratio: number;
}

const rounds = 25;

/** Prints a row a kernel and the geometric mean of the ratios. */
export async function benchSandbox(): Promise<Row[]> {
	const metered = (await Engine.start(new WebAssembly.Module(readFileSync(await ensureMeteredWasm()))))
		.context;
	const plain = await startPlain();
	const rows = kernels.map(({ name, code }) => {
		const [callPlain, callMetered] = [prepare(plain, code), prepare(metered, code)];
		let [plainMs, meteredMs] = [Infinity, Infinity];
		for (let round = 0; round < rounds; round++) {
			plainMs = Math.min(plainMs, callPlain());
			meteredMs = Math.min(meteredMs, callMetered());
		}
		return { kernel: name, plainMs, meteredMs, ratio: meteredMs / plainMs };
	});
	console.log('Metered engine beside the plain one, best of', rounds, 'in turn (ms)');
	for (const { kernel, plainMs, meteredMs, ratio } of rows)
		console.log(
			`  ${kernel.padEnd(26)} ${plainMs.toFixed(1).padStart(7)} ${meteredMs.toFixed(1).padStart(7)}   x${ratio.toFixed(2)}`,
		);
	console.log(`  geometric mean${' '.repeat(30)} x${geometricMean(rows).toFixed(3)}`);
	return rows;
}

export function geometricMean(rows: readonly Row[]): number {
	return Math.exp(rows.reduce((sum, { ratio }) => sum + Math.log(ratio), 0) / rows.length);
}

/** The engine as the package publishes it, with the same limits. */
async function startPlain(): Promise<QuickJSContext> {
	const runtime = (await newQuickJSWASMModuleFromVariant(baseVariant)).newRuntime();
	runtime.setMaxStackSize(128 * 1024);
	runtime.setInterruptHandler(() => false);
	return runtime.newContext();
}

/** A call of the kernel that tells its milliseconds. */
function prepare(context: QuickJSContext, code: string): () => number {
	const made = context.unwrapResult(context.evalCode(code));
	return () => {
		const started = performance.now();
		const result = context.unwrapResult(context.callFunction(made, context.undefined));
		const ms = performance.now() - started;
		result.dispose();
		return ms;
	};
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await benchSandbox();
