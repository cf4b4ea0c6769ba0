// Values across the border of the sandbox, in and out again: ours beside JSON text into and out of plain QuickJS.
import { readFileSync } from 'node:fs';
import baseVariant from '@jitl/quickjs-wasmfile-release-sync';
import { newQuickJSWASMModuleFromVariant, type QuickJSContext } from 'quickjs-emscripten-core';
import type { Entry } from '#lib/judge/problem.ts';
import type { Limits } from '#lib/judge/tools.ts';
import { ensureMeteredWasm } from '#lib/sandbox/metered-wasm.node.ts';
import { createSandbox } from '#lib/sandbox/quickjs-sandbox.ts';
import type { Figures } from './record.ts';
import { median } from './statistics.ts';

const entry: Entry = { kind: 'function', name: 'f', parameters: { X: 'number[n]' } };
const limits: Limits = { ops: 1e9, heapBytes: 64 * 2 ** 20, deadlineMs: 20_000 };
/** An answer holds a million numbers at most. */
const lengths = [10, 100, 1000, 10_000, 100_000, 1_000_000];
const shapes: Readonly<Record<string, (values: readonly number[]) => readonly unknown[]>> = {
	list: (values) => [...values],
	'rows of 10': (values) =>
		Array.from({ length: values.length / 10 }, (_, i) => values.slice(10 * i, 10 * i + 10)),
};

export async function benchValues(): Promise<Figures> {
	const sandbox = await createSandbox(new WebAssembly.Module(readFileSync(await ensureMeteredWasm())));
	const program = sandbox.open({ code: '(hand) => { hand((X) => X); }', map: '' }, entry);
	const context = (await newQuickJSWASMModuleFromVariant(baseVariant)).newContext();
	const throughText = context.unwrapResult(
		context.evalCode('const same = (X) => X; (text) => JSON.stringify(same(JSON.parse(text)))'),
	);
	console.log('\nValues in and out again, median ms\n');
	console.log(
		`${''.padEnd(24)}${['numbers', 'ours', 'JSON', 'JSON / ours'].map((word) => word.padStart(12)).join('')}`,
	);
	const rows = [];
	for (const [shape, make] of Object.entries(shapes))
		for (const length of lengths) {
			const values = Array.from({ length }, (_, i) => Math.sin(i) * 1000);
			const [ours, json]: [number[], number[]] = [[], []];
			for (let round = 0; round < (length > 1e5 ? 7 : 25); round++) {
				const input = [make(values)] as never; // numbers and lists of them
				ours.push(
					await timed(async () => {
						const { outcome } = await program.run(input, limits, 1);
						if (outcome.kind !== 'returned') throw new Error(`the program ended with ${outcome.kind}`);
					}),
				);
				json.push(await timed(async () => throughJson(context, throughText, input)));
			}
			const row = {
				shape,
				length,
				oursMs: median(ours),
				jsonMs: median(json),
				ratio: median(json) / median(ours),
			};
			rows.push(row);
			console.log(
				`${shape.padEnd(24)}${String(length).padStart(12)}${row.oursMs.toFixed(2).padStart(12)}${row.jsonMs.toFixed(2).padStart(12)}${row.ratio.toFixed(1).padStart(12)}`,
			);
		}
	return { rows };
}

function throughJson(
	context: QuickJSContext,
	call: Parameters<QuickJSContext['callFunction']>[0],
	input: readonly unknown[],
): unknown {
	using text = context.newString(JSON.stringify(input[0]));
	using answer = context.unwrapResult(context.callFunction(call, context.undefined, text));
	return JSON.parse(context.getString(answer));
}

async function timed(work: () => Promise<unknown>): Promise<number> {
	const started = performance.now();
	await work();
	return performance.now() - started;
}
