// In the browser: submits judged one after the other beside a bare pipeline, in turns.
import baseVariant from '@jitl/quickjs-wasmfile-release-sync';
import * as esbuild from 'esbuild-wasm/esm/browser.js';
import plainUrl from '@jitl/quickjs-wasmfile-release-sync/wasm?url';
import esbuildUrl from 'esbuild-wasm/esbuild.wasm?url';
import { newQuickJSWASMModuleFromVariant, newVariant } from 'quickjs-emscripten-core';
import engineUrl from 'virtual:metered-quickjs';
import { createBrowserBundler } from '#lib/bundle/browser-bundler.ts';
import { loadWasm } from '#lib/bundle/load-wasm.ts';
import { locate } from '#lib/bundle/source-positions.ts';
import { loadProblem } from '#lib/worker/load-problem.ts';
import { judge } from '#lib/judge/judge.ts';
import { PreparedProblem } from '#lib/judge/prepared-problem.ts';
import type { Tools } from '#lib/judge/tools.ts';
import { Engine } from '#lib/sandbox/engine.ts';
import { GuestEngine } from '#lib/sandbox/guest-engine.ts';
import { inputForm } from '#lib/sandbox/input-form.ts';
import { createSandbox } from '#lib/sandbox/quickjs-sandbox.ts';
import { askForCompiler } from '#lib/worker/asked-compilers.ts';
import { keepingLast } from '#lib/worker/last-bundle.ts';

/** Milliseconds of one submit, in phases. */
export interface Submit {
	readonly bundle: number;
	/** Inside the submission's own calls. */
	readonly calls: number;
	/** Runs without the calls: state, values in and out. */
	readonly crossing: number;
	readonly total: number;
	/** Until the first case was known. */
	readonly first: number;
}
export interface Result {
	readonly slug: string;
	readonly cases: number;
	/** Submitted as soon as the edit was made. */
	readonly atOnce: readonly Submit[];
	/** Submitted once the writing had rested, when the page has compiled what stands there. */
	readonly rested: readonly Submit[];
	/** One esbuild.build and one evaluation in plain QuickJS, each. */
	readonly bare: readonly { readonly build: number; readonly evaluate: number }[];
	/** What a submit is made of, and what it could have been made of, milliseconds for all cases, each. */
	readonly parts: Readonly<Record<Part, readonly number[]>>;
}
export type Part = 'transform' | 'instances' | 'restores' | 'inputs' | 'compared' | 'read' | 'written';

const rounds = 120;
/** From the end of the writing's rest to a press of Submit, at least: engines and caches are no longer in use then. */
const handMs = 50;
let initialized: Promise<void> | null = null;
const slugs = ['linreg-normal-eq', 'kmeans', 'knn-classifier', 'dense-forward-backward'];

try {
	const results: Result[] = [];
	for (const slug of slugs) results.push(await measure(slug));
	postMessage(results);
} catch (error) {
	postMessage({ error: String(error) });
}

async function measure(slug: string): Promise<Result> {
	const engine = await WebAssembly.compileStreaming(fetch(engineUrl));
	const bundler = createBrowserBundler(askForCompiler);
	const plain: Tools = { bundle: keepingLast(bundler.bundle), sandbox: await createSandbox(engine), locate };
	const problem = await loadProblem(slug);
	const prepared = new PreparedProblem(problem, plain);
	await Promise.all([bundler.warm(), prepared.validate()]);
	initialized ??= esbuild.initialize({ wasmURL: esbuildUrl, worker: false });
	await initialized;
	// The site leaves the plain engine out: its glue does not know where it is.
	const wasmModule = await loadWasm(plainUrl);
	const quickjs = await newQuickJSWASMModuleFromVariant(newVariant(baseVariant, { wasmModule }));

	const atOnce: Submit[] = [];
	const rested: Submit[] = [];
	const bare: { build: number; evaluate: number }[] = [];
	for (let round = 0; round < rounds; round++) {
		const source = `${problem.reference}\n// edit ${round}\n`;
		atOnce.push(await submitOnce(prepared, source, plain));

		const started = performance.now();
		const built = await esbuild.build({
			stdin: { contents: source, loader: 'ts' },
			bundle: true,
			write: false,
			format: 'iife',
			globalName: 'submission',
			target: 'es2023',
			sourcemap: 'external',
			outfile: 'out.js',
		});
		const script = built.outputFiles.find(({ path }) => path.endsWith('.js'))?.text ?? '';
		const bundled = performance.now();
		const context = quickjs.newContext();
		context.unwrapResult(context.evalCode(script)).dispose();
		context.dispose();
		bare.push({ build: bundled - started, evaluate: performance.now() - bundled });

		const next = `${source}// and another\n`;
		await plain.bundle(next, problem.definition.entry);
		await new Promise((resolve) => setTimeout(resolve, handMs));
		rested.push(await submitOnce(prepared, next, plain));
	}
	const parts = await measureParts(prepared, engine);
	return { slug, cases: prepared.cases.length, atOnce, rested, bare, parts };
}

async function measureParts(prepared: PreparedProblem, wasm: WebAssembly.Module): Promise<Result['parts']> {
	const parts: Record<Part, number[]> = {
		...{ transform: [], instances: [], restores: [], inputs: [], compared: [], read: [], written: [] },
	};
	const time = <T>(part: Part, work: () => T): T => {
		const started = performance.now();
		const made = work();
		sums[part] += performance.now() - started;
		return made;
	};
	let sums: Record<Part, number>;
	const source = prepared.problem.reference;
	const on = new GuestEngine(await Engine.start(wasm));
	for (let round = 0; round < 30; round++) {
		sums = { transform: 0, instances: 0, restores: 0, inputs: 0, compared: 0, read: 0, written: 0 };
		const started = performance.now();
		await esbuild.transform(source, {
			loader: 'ts',
			format: 'iife',
			target: 'es2023',
			sourcemap: 'external',
		});
		sums.transform = performance.now() - started;
		for (const at of prepared.cases) {
			const form = inputForm(prepared.inputOf(at).input);
			time('restores', () => on.engine.restore(on.blank));
			on.engine.heapLimit = Infinity;
			const built = time('inputs', () => on.build(form));
			if (!('value' in built)) throw new Error('an input did not get in');
			time('compared', () => on.holdsInput(built.value, form));
			time('read', () => on.readPlain(built.value));
			time('written', () => on.read('encodeAnswer', built.value));
		}
		// By themselves: the memory of an engine that starts takes all others out of the processor's caches.
		const begun = performance.now();
		for (const _ of prepared.cases) void new GuestEngine(await Engine.start(wasm));
		sums.instances = performance.now() - begun;
		for (const part of Object.keys(sums) as Part[]) parts[part].push(sums[part]);
	}
	return parts;
}

async function submitOnce(prepared: PreparedProblem, source: string, plain: Tools): Promise<Submit> {
	let [bundle, calls, runs, first] = [0, 0, 0, 0];
	const tools: Tools = {
		...plain,
		async bundle(text, entry) {
			const started = performance.now();
			const bundled = await plain.bundle(text, entry);
			bundle = performance.now() - started;
			return bundled;
		},
		sandbox: {
			open(...how) {
				const program = plain.sandbox.open(...how);
				return {
					async run(...what) {
						const started = performance.now();
						const run = await program.run(...what);
						runs += performance.now() - started;
						calls += run.ms;
						return run;
					},
				};
			},
		},
	};
	const started = performance.now();
	for await (const event of judge(prepared, source, tools, { complexity: false })) {
		if (event.type === 'case' && event.index === 0) first = performance.now() - started;
		if (event.type !== 'verdict') continue;
		if (event.report.verdict !== 'accepted') throw new Error(`the submit got ${event.report.verdict}`);
		return { bundle, calls, crossing: runs - calls, total: performance.now() - started, first };
	}
	throw new Error('no verdict came');
}
