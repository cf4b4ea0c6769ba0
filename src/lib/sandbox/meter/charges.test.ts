// However a module pays, it pays what it does: made-up modules beside the same ones that tell each entry and turn to the host.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assemble, type Fn } from '#lib/sandbox/meter/assemble-for-test.ts';
import { s32 } from '#lib/sandbox/meter/bytes.ts';
import { op } from '#lib/sandbox/meter/instructions.ts';
import { meter } from '#lib/sandbox/meter/meter.ts';

type Step =
	| { readonly kind: 'call'; readonly callee: number }
	| { readonly kind: 'leave'; readonly bit: number }
	| { readonly kind: 'nothing' }
	| { readonly kind: 'if'; readonly bit: number; readonly yes: Steps; readonly no: Steps }
	| { readonly kind: 'skip'; readonly bit: number; readonly rest: Steps }
	| { readonly kind: 'loop'; readonly body: Steps };
type Steps = readonly Step[];

const functions = 5;
const bits = 4;

const { steps } = fc.letrec<{ steps: Steps; step: Step }>((tie) => {
	const bit = fc.nat(bits - 1);
	const inner = tie('steps');
	return {
		steps: fc.array(tie('step'), { maxLength: 4 }),
		step: fc.oneof(
			{ maxDepth: 3 },
			fc.record({ kind: fc.constant('call'), callee: fc.nat(functions - 1) }),
			fc.record({ kind: fc.constant('leave'), bit }),
			fc.record({ kind: fc.constant('nothing') }),
			fc.record({ kind: fc.constant('if'), bit, yes: inner, no: inner }),
			fc.record({ kind: fc.constant('skip'), bit, rest: inner }),
			fc.record({ kind: fc.constant('loop'), body: inner }),
		),
	};
});

const get = (local: number) => [op.localGet, local];
const constant = (value: number) => [op.i32Const, ...s32(value)];
const isSet = (bit: number) => [...get(0), ...constant(1 << bit), op.i32And];

/** Functions of one parameter, whose bits decide the branches; each calls later ones alone. Local 1 + depth counts a loop's turns. */
function code(list: Steps, own: number, told: boolean, depth = 0): number[] {
	const inside = (steps: Steps, deeper = 0) => code(steps, own, told, depth + deeper);
	return list.flatMap((step): number[] => {
		if (step.kind === 'nothing') return [0x01];
		if (step.kind === 'leave') return [...isSet(step.bit), op.if, op.empty, op.return, op.end];
		if (step.kind === 'call') {
			const callee = own + 1 + (step.callee % (functions - own));
			return callee >= functions ? [] : [...get(0), op.call, callee + (told ? 1 : 0)];
		}
		if (step.kind === 'if')
			return [
				...[...isSet(step.bit), op.if, op.empty, ...inside(step.yes)],
				...[op.else, ...inside(step.no), op.end],
			];
		if (step.kind === 'skip')
			return [op.block, op.empty, ...isSet(step.bit), op.brIf, 0, ...inside(step.rest), op.end];
		const turns = 1 + depth;
		return [
			...[...constant(3), op.localSet, turns, op.loop, op.empty, ...tick(told), ...inside(step.body, 1)],
			...[...get(turns), ...constant(1), op.i32Sub, op.localTee, turns, op.brIf, 0, op.end],
		];
	});
}

const tick = (told: boolean) => (told ? [op.call, 0] : []);

test('operations are the entries and turns of loops, wherever they are paid', () => {
	fc.assert(
		fc.property(
			fc.array(steps, { minLength: functions, maxLength: functions }),
			fc.array(fc.boolean(), { minLength: functions, maxLength: functions }),
			fc.nat(functions - 1),
			(bodies, exported, largest) => {
				const module = (told: boolean) =>
					bodies.map((body, i): Fn => {
						const padding = Array<number>(i === largest ? 3000 : 0).fill(0x01);
						return {
							name: i === 0 || exported[i] ? `f${i}` : null,
							...{ params: 1, results: 0, locals: 4 },
							code: [...tick(told), ...code(body, i, told), ...padding],
						};
					});
				let ticks = 0;
				const start = (wasm: Uint8Array<ArrayBuffer>) =>
					new WebAssembly.Instance(new WebAssembly.Module(wasm), { env: { tick: () => void ticks++ } })
						.exports as Record<string, WebAssembly.Global & ((bits: number) => void)>;
				const counted = start(meter(assemble(module(false)), { stackPointer: 0, allocator: null }));
				const telling = start(assemble(module(true), true));
				for (const name of Object.keys(telling).filter((name) => name !== 'memory'))
					for (let input = 0; input < 1 << bits; input++) {
						counted['budget']!.value = 1_000_000n;
						ticks = 0;
						counted[name]!(input);
						telling[name]!(input);
						expect(1_000_000 - Number(counted['budget']!.value)).toBe(ticks);
					}
			},
		),
	);
});

test('a function that calls itself before any branch pays for itself, and ends where nesting ends', () => {
	const itself: Fn = { name: null, params: 0, results: 0, code: [op.call, 0] };
	const begins: Fn = { name: 'begins', params: 0, results: 0, code: [op.call, 0] };
	const largest: Fn = { ...begins, name: null, code: Array<number>(400).fill(0x01) };
	const wasm = meter(assemble([itself, begins, largest]), { stackPointer: 0, allocator: null });
	const exports = new WebAssembly.Instance(new WebAssembly.Module(wasm)).exports as Record<
		string,
		WebAssembly.Global & (() => void)
	>;
	exports['nesting']!.value = 10_000;
	exports['budget']!.value = 1000n;
	expect(() => exports['begins']!()).toThrow(WebAssembly.RuntimeError);
	expect(exports['nesting']!.value).toBeLessThan(0);
	expect(exports['budget']!.value).toBe(1000n - 1n - 100n);
});
