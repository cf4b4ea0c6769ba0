// What counting costs: kernels in the metered engine beside the same engine as it is published, in one run, taking turns;
// beside them Python in Pyodide, which other judges in a browser are made of, and V8, which nobody may give to a stranger.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import baseVariant from '@jitl/quickjs-wasmfile-release-sync';
import { loadPyodide } from 'pyodide';
import { newQuickJSWASMModuleFromVariant, type QuickJSContext } from 'quickjs-emscripten-core';
import { Engine, stackBytes } from '#lib/sandbox/engine.ts';
import { quickjsOptions } from '#lib/sandbox/meter-quickjs.ts';
import { ensureMeteredWasm } from '#lib/sandbox/metered-wasm.node.ts';
import { meter, type MeterOptions } from '#lib/sandbox/meter/meter.ts';
import { root } from '../../tests/run-cli.ts';
import { kernels } from './sandbox-kernels.ts';
import { geometricMean } from './statistics.ts';
import type { Figures } from './record.ts';

/** A call of a kernel that tells its milliseconds; null where the engine has no such kernel. */
type Prepare = (kernel: { name: string; code: string }) => (() => number) | null;

const rounds = 25;

/** Prints a row a kernel, the geometric means, and what each part of the counting costs. */
export async function benchSandbox(): Promise<Figures> {
	const wasm = new WebAssembly.Module(readFileSync(await ensureMeteredWasm()));
	const engines = {
		plain: inQuickJS(await startPlain()),
		ours: inQuickJS((await Engine.start(wasm)).context),
		pyodide: await inPyodide(),
		v8: inV8,
	};
	const best = measure(engines);
	const rows = best
		.filter(({ ms }) => ms.pyodide !== Infinity)
		.map(({ name, ms }) => ({
			name,
			plainMs: ms.plain,
			ours: ms.ours / ms.plain,
			pyodide: ms.pyodide / ms.plain,
			v8: ms.v8 / ms.plain,
		}));
	console.log(
		`\nKernels in the sandbox, best of ${rounds} in turn: ms in plain QuickJS, and how many times that\n`,
	);
	console.log(`${''.padEnd(26)}   plain   ours  Pyodide    V8`);
	const print = (name: string, plain: string, ours: number, pyodide: number, v8: number) =>
		console.log(
			`${name.padEnd(26)}${plain.padStart(8)}${ours.toFixed(3).padStart(8)}${pyodide.toFixed(2).padStart(8)}${v8.toFixed(2).padStart(7)}`,
		);
	for (const { name, plainMs, ours, pyodide, v8 } of rows) print(name, plainMs.toFixed(1), ours, pyodide, v8);
	const mean = (of: 'ours' | 'pyodide' | 'v8') => geometricMean(rows.map((row) => row[of]));
	print('geometric mean', '', mean('ours'), mean('pyodide'), mean('v8'));
	const parts = await measureParts();
	return {
		kernels: rows,
		geometricMean: { ours: mean('ours'), pyodide: mean('pyodide'), v8: mean('v8') },
		worst: Math.max(...rows.map(({ ours }) => ours)),
		parts,
	};
}

/** Best times of one call, in ms. */
function measure<Name extends string>(
	engines: Readonly<Record<Name, Prepare>>,
): { name: string; ms: Record<Name, number> }[] {
	const names = Object.keys(engines) as Name[];
	return kernels.map((kernel) => {
		const calls = names.map((name) => engines[name](kernel));
		const best = names.map(() => Infinity);
		for (let round = 0; round < rounds; round++)
			for (const [i, call] of calls.entries()) if (call) best[i] = Math.min(best[i]!, call());
		return {
			name: kernel.name,
			ms: Object.fromEntries(names.map((name, i) => [name, best[i]])) as Record<Name, number>,
		};
	});
}

/** The engine with one part left out each, beside the whole: what the part adds. */
async function measureParts(): Promise<Record<string, number>> {
	const path = createRequire(import.meta.url).resolve('@jitl/quickjs-wasmfile-release-sync/wasm');
	const binary = new Uint8Array(readFileSync(path));
	const start = async (options: Partial<MeterOptions>) => {
		const wasm = new WebAssembly.Module(meter(binary, { ...quickjsOptions, ...options }));
		return inQuickJS((await Engine.start(wasm)).context);
	};
	const best = measure({
		whole: await start({}),
		operations: await start({ without: ['operations'] }),
		bulk: await start({ without: ['bulk'] }),
		stack: await start({ without: ['stack'] }),
		nesting: await start({ without: ['nesting'] }),
		heap: await start({ allocator: null }),
		nothing: await start({ allocator: null, without: ['operations', 'bulk', 'stack', 'nesting'] }),
	});
	const adds = (part: 'operations' | 'bulk' | 'stack' | 'nesting' | 'heap' | 'nothing') =>
		geometricMean(best.map(({ ms }) => ms.whole / ms[part]));
	const words = {
		operations: 'operations at entries and loops',
		bulk: 'memory copied and filled',
		stack: 'deepest stack',
		nesting: 'nesting of recursion',
		heap: 'bytes of heap',
		nothing: 'all of it',
	} as const;
	console.log('\nWhat each part of the counting adds, geometric mean of all kernels\n');
	const shares: Record<string, number> = {};
	for (const part of Object.keys(words) as (keyof typeof words)[]) {
		shares[words[part]] = adds(part);
		console.log(`${words[part].padEnd(34)}x${adds(part).toFixed(3)}`);
	}
	return shares;
}

/** The engine as the package publishes it, with the same limits. */
async function startPlain(): Promise<QuickJSContext> {
	const runtime = (await newQuickJSWASMModuleFromVariant(baseVariant)).newRuntime();
	runtime.setMaxStackSize(stackBytes);
	runtime.setInterruptHandler(() => false);
	return runtime.newContext();
}

function inQuickJS(context: QuickJSContext): Prepare {
	return ({ code }) => {
		const made = context.unwrapResult(context.evalCode(code));
		return () => {
			const started = performance.now();
			const result = context.unwrapResult(context.callFunction(made, context.undefined));
			const ms = performance.now() - started;
			result.dispose();
			return ms;
		};
	};
}

/** A browser's own engine, without any walls. */
const inV8: Prepare = ({ code }) => timed(new Function(`return ${code}`)() as () => unknown);

async function inPyodide(): Promise<Prepare> {
	const python = await loadPyodide();
	python.runPython(readFileSync(join(root, 'scripts/bench/kernels.py'), 'utf8'));
	const names = new Set(python.runPython('list(kernels)').toJs() as string[]);
	return ({ name }) => {
		if (!names.has(name)) return null;
		// What it returns stays on the other side: carrying it over is not the kernel's work.
		const run = python.runPython(
			`run = kernels[${JSON.stringify(name)}]()\nlambda: len([run()])`,
		) as () => unknown;
		return timed(run);
	};
}

function timed(run: () => unknown): () => number {
	return () => {
		const started = performance.now();
		run();
		return performance.now() - started;
	};
}
