import { expect, test } from 'vitest';
import { assemble, type Fn } from '#lib/sandbox/meter/assemble-for-test.ts';
import { Reader, s32, u32 } from '#lib/sandbox/meter/bytes.ts';
import { op } from '#lib/sandbox/meter/instructions.ts';
import { installment } from '#lib/sandbox/meter/insertions.ts';
import { meter, type MeterName } from '#lib/sandbox/meter/meter.ts';

type Exports = Record<string, WebAssembly.ExportValue> & Record<MeterName, WebAssembly.Global>;
type Call = (...args: number[]) => number;

function start(functions: readonly Fn[], allocator: Parameters<typeof meter>[1]['allocator'] = null) {
	const wasm = meter(assemble(functions), { stackPointer: 0, allocator });
	expect(WebAssembly.validate(wasm)).toBe(true);
	return new WebAssembly.Instance(new WebAssembly.Module(wasm)).exports as Exports;
}

/** Operations that a call of an export takes. */
function opsOf(exports: Exports, name: string, ...args: number[]): number {
	exports.budget.value = 1_000_000n;
	(exports[name] as Call)(...args);
	return 1_000_000 - Number(exports.budget.value);
}

const get = (local: number) => [op.localGet, local];
const set = (local: number) => [op.localSet, local];
const constant = (value: number) => [op.i32Const, ...s32(value)];
/** Does something `local` times, at least once; counts it down to 0. */
const times = (local: number, body: readonly number[] = []) => [
	...[op.loop, op.empty, ...body],
	...[...get(local), ...constant(1), op.i32Sub, op.localTee, local, 0x0d, 0, op.end],
];
/** The largest function: it pays later. */
const largest: Fn = {
	name: 'largest',
	params: 1,
	results: 0,
	code: [...times(0), ...Array.from({ length: 400 }, () => 0x01)],
};

test('a function costs 1 and every turn of a loop 1', () => {
	const exports = start([
		{ name: 'nothing', params: 0, results: 0, code: [] },
		{ name: 'loop', params: 1, results: 0, code: times(0) },
		{
			name: 'nested',
			params: 2,
			results: 0,
			locals: 1,
			code: times(0, [...get(1), ...set(2), ...times(2)]),
		},
		{ name: 'calls', params: 1, results: 0, code: times(0, [op.call, 0]) },
		largest,
	]);
	expect(opsOf(exports, 'nothing')).toBe(1);
	expect(opsOf(exports, 'loop', 100)).toBe(101);
	expect(opsOf(exports, 'nested', 10, 20)).toBe(1 + 10 + 10 * 20);
	expect(opsOf(exports, 'calls', 50)).toBe(1 + 50 + 50);
	expect(opsOf(exports, 'largest', 7)).toBe(8);
});

test('copies and fills of memory cost a 16th of their length', () => {
	const three = [...get(0), ...get(1), ...get(2)];
	const exports = start([
		{ name: 'copy', params: 3, results: 0, code: [...three, op.prefixed, 10, 0, 0] },
		{ name: 'fill', params: 3, results: 0, code: [...three, op.prefixed, 11, 0] },
		largest,
	]);
	expect(opsOf(exports, 'copy', 0, 1000, 16_000)).toBe(1 + 1000);
	expect(opsOf(exports, 'copy', 0, 1000, 15)).toBe(1);
	expect(opsOf(exports, 'fill', 8, 7, 1600)).toBe(1 + 100);
	const bytes = new Uint8Array((exports['memory'] as WebAssembly.Memory).buffer);
	expect([bytes[8], bytes[1607]]).toEqual([7, 7]);
	bytes.set([1, 2, 3], 100);
	opsOf(exports, 'copy', 3000, 100, 3);
	expect([...bytes.subarray(3000, 3004)]).toEqual([1, 2, 3, 0]);
});

test('nesting grows with recursion alone, is given back, and traps past its limit', () => {
	/** Calls a function with one less until its parameter is 0, then returns early. */
	const descend = (callee: number): number[] => [
		...[...get(0), op.i32Eqz, op.if, op.empty, op.return, op.end],
		...[...get(0), ...constant(1), op.i32Sub, op.call, callee],
	];
	const exports = start([
		{ name: 'itself', params: 1, results: 0, code: descend(0) },
		{ name: 'one', params: 1, results: 0, code: descend(2) },
		{ name: 'other', params: 1, results: 0, code: descend(1) },
		{ name: 'leaf', params: 1, results: 0, code: [] },
		{ name: 'flat', params: 1, results: 0, code: times(0, [...get(0), op.call, 3]) },
		largest,
	]);
	const deepest = (name: string, depth: number): boolean => {
		exports.nesting.value = 10_000;
		try {
			(exports[name] as Call)(depth);
		} catch (error) {
			expect(error).toBeInstanceOf(WebAssembly.RuntimeError);
			return true;
		}
		expect(exports.nesting.value).toBe(10_000);
		return false;
	};
	for (const name of ['itself', 'one', 'other']) {
		expect(deepest(name, 50)).toBe(false);
		expect(deepest(name, 500)).toBe(true);
		expect(exports.nesting.value).toBeLessThan(0);
	}
	expect(deepest('flat', 5000)).toBe(false);
});

test('a spent budget traps in loops and bulk operations, before they are done', () => {
	const exports = start([
		{ name: 'loop', params: 1, results: 0, code: times(0) },
		{ name: 'fill', params: 3, results: 0, code: [...get(0), ...get(1), ...get(2), op.prefixed, 11, 0] },
		largest,
	]);
	const call = (name: string, ...args: number[]) => (exports[name] as Call)(...args);
	exports.budget.value = 10n;
	expect(() => call('loop', 10)).toThrow(WebAssembly.RuntimeError);
	exports.budget.value = 11n;
	call('loop', 10);
	exports.budget.value = 10n;
	expect(() => call('fill', 0, 1, 1600)).toThrow(WebAssembly.RuntimeError);
	expect(new Uint8Array((exports['memory'] as WebAssembly.Memory).buffer)[0]).toBe(0);
});

test('the largest function pays as it ends, however it ends, and at the latest after an installment', () => {
	const nop = 0x01;
	const padding = Array.from({ length: 400 }, () => nop);
	/** Turns, then: 1 returns, 2 leaves by a branch, 3 by a table of branches, else falls out at the end. */
	const ways: Fn = {
		name: 'ways',
		params: 2,
		results: 1,
		code: [
			...[...times(0), op.block, op.empty],
			...[...get(1), ...constant(1), 0x46, op.if, op.empty, ...constant(11), op.return, op.end],
			...[...constant(12), ...get(1), ...constant(2), 0x46, 0x0d, 1, 0x1a],
			...[
				...get(1),
				...constant(3),
				0x46,
				op.if,
				op.empty,
				...constant(13),
				...constant(0),
				0x0e,
				0,
				2,
				op.end,
			],
			...[op.end, ...padding, ...constant(14)],
		],
	};
	const exports = start([ways, { name: 'small', params: 0, results: 0, code: [] }]);
	const call = (...args: number[]) => (exports['ways'] as Call)(...args);
	for (const way of [1, 2, 3, 4])
		for (const turns of [1, 100, installment - 1, installment, 5000]) {
			exports.budget.value = 1_000_000n;
			expect(call(turns, way)).toBe(10 + way);
			expect(1_000_000 - Number(exports.budget.value)).toBe(1 + turns);
		}
	exports.budget.value = 3000n;
	expect(() => call(1_000_000_000, 1)).toThrow(WebAssembly.RuntimeError);
	expect(exports.budget.value).toBe(3000n - 3n * BigInt(installment));
});

test('the lowest value of the stack pointer is kept', () => {
	const push = [op.globalGet, 0, ...get(0), op.i32Sub, op.globalSet, 0];
	const pop = [op.globalGet, 0, ...get(0), op.i32Add, op.globalSet, 0];
	/** A constant below zero takes from the stack, however it is written. */
	const pushByAdding = [op.globalGet, 0, ...constant(-30_000), op.i32Add, op.globalSet, 0];
	const exports = start([
		{ name: 'use', params: 1, results: 0, code: [...push, ...pop] },
		{ name: 'add', params: 0, results: 0, code: pushByAdding },
		largest,
	]);
	exports.lowest.value = exports.stack.value;
	for (const bytes of [100, 5000, 16]) (exports['use'] as Call)(bytes);
	expect(exports.stack.value).toBe(60_000);
	expect(exports.lowest.value).toBe(55_000);
	(exports['add'] as Call)();
	expect(exports.lowest.value).toBe(30_000);
});

/** An allocator that only goes up; a block's size, header included, with a flag in its low bits, stands in the word before it. */
const allocator = (() => {
	const top = [...constant(0), op.i32Load, 2, 0];
	const store = (at: readonly number[], value: readonly number[]) => [...at, ...value, 0x36, 2, 0];
	const rounded = [...get(0), ...constant(15), op.i32Add, ...constant(-8), op.i32And]; // n + header, to 8
	const malloc: Fn = {
		name: 'malloc',
		params: 1,
		results: 1,
		locals: 1,
		code: [
			...[...top, ...constant(1024), op.i32Add, ...set(1)],
			...store(get(1), [...rounded, ...constant(3), op.i32Add]),
			...store(constant(0), [...top, ...rounded, op.i32Add]),
			...[op.block, op.empty, ...get(1), ...constant(4), op.i32Add, op.return, op.end, op.unreachable],
		],
	};
	const free: Fn = { name: 'free', params: 1, results: 0, code: [] };
	const realloc: Fn = { name: null, params: 2, results: 1, code: [...get(1), op.call, 0] };
	/** As a user of the allocator: its calls are redirected. */
	const use: Fn = { name: 'use', params: 1, results: 1, code: [...get(0), op.call, 0] };
	const resize: Fn = { name: 'resize', params: 2, results: 1, code: [...get(0), ...get(1), op.call, 2] };
	return [malloc, free, realloc, use, resize, largest];
})();
const names = { malloc: 'malloc', free: 'free', realloc: 2 };

test('bytes alive, their peak and the highest end follow malloc, free and realloc, headers included', () => {
	const exports = start(allocator, names);
	const call = (name: string, ...args: number[]) => (exports[name] as Call)(...args);
	const state = () => ({
		live: exports.live.value,
		peak: exports.peak.value,
		refused: exports.refused.value,
	});
	const first = call('malloc', 100);
	expect(state()).toEqual({ live: 112, peak: 112, refused: 0 });
	const second = call('use', 1);
	expect(state()).toEqual({ live: 128, peak: 128, refused: 0 });
	call('free', first);
	call('free', 0);
	expect(state()).toEqual({ live: 16, peak: 128, refused: 0 });
	const third = call('resize', second, 200);
	expect(state()).toEqual({ live: 208, peak: 208, refused: 0 });
	expect(exports.top.value).toBe(third + 208);
	call('free', third);
	expect(state()).toEqual({ live: 0, peak: 208, refused: 0 });
});

test('what would go over the limit is refused and leaves everything as it was', () => {
	const exports = start(allocator, names);
	const call = (name: string, ...args: number[]) => (exports[name] as Call)(...args);
	exports.limit.value = 200;
	const block = call('malloc', 100);
	expect(call('use', 100)).toBe(0);
	expect(call('resize', block, 400)).toBe(0);
	expect(call('malloc', -8)).toBe(0); // 4 GB less 8
	expect([exports.live.value, exports.refused.value]).toEqual([112, 3]);
	expect(call('resize', block, 150)).not.toBe(0);
	expect(call('malloc', 20)).not.toBe(0);
});

test('functions that are imported keep their numbers', () => {
	const wasm = meter(
		assemble([{ name: 'ticks', params: 1, results: 0, code: times(0, [op.call, 0]) }, largest], true),
		{ stackPointer: 0, allocator: null },
	);
	let ticks = 0;
	const { exports } = new WebAssembly.Instance(new WebAssembly.Module(wasm), {
		env: { tick: () => void ticks++ },
	});
	(exports['ticks'] as Call)(9);
	expect(ticks).toBe(9);
});

test('what the pass does not know is refused, not copied', () => {
	const unknown: Fn = { name: 'f', params: 0, results: 0, code: [0xfd, 0x0c] };
	expect(() => meter(assemble([unknown]), { stackPointer: 0, allocator: null })).toThrow('0xfd');
	const { malloc: _, ...rest } = names;
	expect(() =>
		meter(assemble(allocator), { stackPointer: 0, allocator: { ...rest, malloc: 'other' } }),
	).toThrow('does not export other');
	expect(() => meter(Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8), { stackPointer: 0, allocator: null })).toThrow();
});

test('numbers in LEB128 come back', () => {
	for (const value of [0, 1, 127, 128, 16_383, 16_384, 2 ** 31, 2 ** 32 - 1])
		expect(new Reader(Uint8Array.from(u32(value))).u32()).toBe(value);
});
