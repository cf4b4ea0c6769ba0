// Values across the border of the sandbox, in and out again: ours beside JSON text into and out of plain QuickJS.
import { readFileSync } from 'node:fs';
import baseVariant from '@jitl/quickjs-wasmfile-release-sync';
import { newQuickJSWASMModuleFromVariant, type QuickJSContext } from 'quickjs-emscripten-core';
import { Engine } from '#lib/sandbox/engine.ts';
import { GuestEngine } from '#lib/sandbox/guest-engine.ts';
import { inputForm } from '#lib/sandbox/input-form.ts';
import { ensureMeteredWasm } from '#lib/sandbox/metered-wasm.node.ts';
import type { Input, Value } from '#lib/judge/value.ts';
import type { Figures } from './record.ts';
import { median } from './statistics.ts';

/** What crosses at once: an answer holds a million numbers at most. */
const most = 1_000_000;
/** Ten million cross in ten calls. */
const lengths = [10, 100, 1000, 10_000, 100_000, most, 10 * most];
const shapes: Readonly<Record<string, (values: readonly number[]) => Value>> = {
	list: (values) => [...values],
	'rows of 10': (values) =>
		Array.from({ length: values.length / 10 }, (_, i) => values.slice(10 * i, 10 * i + 10)),
	Float64Array: (values) => Float64Array.from(values),
};

/** Ten million take ten calls already. */
const roundsFor = (numbers: number): number => (numbers > most ? 1 : numbers > 1e5 ? 5 : 25);

interface Crossed {
	readonly ms: number;
	/** Bytes of the engine's heap that the values took inside, at the end and at most. */
	readonly kept: number;
	readonly peak: number;
}

export async function benchValues(): Promise<Figures> {
	const ours = await ourWay();
	const json = await throughJson();
	console.log(
		'\nNumbers in and out again, median ms; heap inside as a multiple of 8 bytes a number, kept and at most',
	);
	console.log('Ten million in ten calls: an answer holds a million at most\n');
	const head = ['numbers', 'ours', 'JSON', 'JSON / ours', 'heap', 'at most'];
	console.log(`${''.padEnd(16)}${head.map((word) => word.padStart(12)).join('')}`);
	const rows = [];
	for (const [shape, make] of Object.entries(shapes))
		for (const numbers of lengths) {
			const calls = Math.max(1, numbers / most);
			const input: Input = [make(Array.from({ length: numbers / calls }, (_, i) => Math.sin(i) * 1000))];
			const [times, texts]: [number[], number[]] = [[], []];
			let [kept, peak] = [0, 0];
			for (let round = 0; round < roundsFor(numbers); round++) {
				let [time, text] = [0, 0];
				for (let call = 0; call < calls; call++) {
					const crossed = ours(input);
					time += crossed.ms;
					[kept, peak] = [crossed.kept, crossed.peak];
					text += json(input);
				}
				times.push(time);
				texts.push(text);
			}
			const row = {
				...{ shape, numbers, oursMs: median(times), jsonMs: median(texts) },
				...{ ratio: median(texts) / median(times) },
				...{ heap: (kept * calls) / (8 * numbers), heapAtMost: (peak * calls) / (8 * numbers) },
			};
			rows.push(row);
			const figures = [row.oursMs.toFixed(2), row.jsonMs.toFixed(2), row.ratio.toFixed(1)];
			const words = [String(numbers), ...figures, row.heap.toFixed(2), row.heapAtMost.toFixed(2)];
			console.log(`${shape.padEnd(16)}${words.map((word) => word.padStart(12)).join('')}`);
		}
	return { rows };
}

/** As a program of the sandbox crosses, with nothing kept from an earlier input, and without its limits. */
async function ourWay(): Promise<(input: Input) => Crossed> {
	const wasm = new WebAssembly.Module(readFileSync(await ensureMeteredWasm()));
	const on = new GuestEngine(await Engine.start(wasm));
	const { engine, blank } = on;
	return (input) => {
		engine.restore(blank);
		engine.heapLimit = Infinity;
		const started = performance.now();
		const before = engine.live;
		engine.resetPeaks();
		const args = on.build(inputForm(input));
		if (!('value' in args)) throw new Error('the input did not get in');
		const [kept, peak] = [engine.live - before, engine.peak - before];
		const read = on.readPlain(args.value);
		if (read === null || 'refused' in read) throw new Error('the values did not come back');
		return { ms: performance.now() - started, kept, peak };
	};
}

async function throughJson(): Promise<(input: Input) => number> {
	const context: QuickJSContext = (await newQuickJSWASMModuleFromVariant(baseVariant)).newContext();
	const call = context.unwrapResult(context.evalCode('(text) => JSON.stringify(JSON.parse(text))'));
	return (input) => {
		// JSON knows no typed arrays.
		const plain = input.map((value) => (value instanceof Float64Array ? Array.from(value) : value));
		const started = performance.now();
		using text = context.newString(JSON.stringify(plain));
		using answer = context.unwrapResult(context.callFunction(call, context.undefined, text));
		JSON.parse(context.getString(answer));
		return performance.now() - started;
	};
}
