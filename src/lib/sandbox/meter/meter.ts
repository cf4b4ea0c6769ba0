// The pass: a copy of a WebAssembly module that counts its own work, bytes and stack, and stops when its budget is spent.
import { name, u32 } from '#lib/sandbox/meter/bytes.ts';
import { charges } from '#lib/sandbox/meter/charges.ts';
import { aroundFree, aroundMalloc, reallocWrapper, type Around } from '#lib/sandbox/meter/heap-wrappers.ts';
import { op } from '#lib/sandbox/meter/instructions.ts';
import { meterBody, type Part } from '#lib/sandbox/meter/meter-body.ts';
import { recursionGates, tableEntries } from '#lib/sandbox/meter/recursion.ts';
import {
	append,
	countImports,
	exportedFunctions,
	functionBodies,
	functionTypes,
	mutableGlobal,
	readSections,
	redirectExports,
	section,
	setFunctionBodies,
	signatures,
	startFunction,
	writeSections,
	type Sections,
} from '#lib/sandbox/meter/sections.ts';

/** Goes up with every change of what the pass writes: what it wrote is kept on the disk. */
export const passVersion = 4;

/** Names under which the module exports what the pass keeps. `budget` is an i64, the others are i32. */
export const meters = [
	'budget',
	'live',
	'peak',
	'limit',
	'refused',
	'top',
	'lowest',
	'nesting',
	'stack',
] as const;
export type MeterName = (typeof meters)[number];

/** What is not 0 at first, as LEB128: a module may have a start function, which runs before anybody sets a limit. */
const initial: Readonly<Partial<Record<string, readonly number[]>>> = {
	/** 2^62. */
	budget: [0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0xc0, 0x00],
	/** The largest unsigned number. */
	limit: [0x7f],
	lowest: [0x7f],
	/** 2^31 - 1. */
	nesting: [0xff, 0xff, 0xff, 0xff, 0x07],
};

export interface MeterOptions {
	/** Index of the mutable global that is the stack pointer. */
	readonly stackPointer: number;
	/** Exports of malloc and free, and the index of realloc, which has no export. Null for a module without an allocator. */
	readonly allocator: { readonly malloc: string; readonly free: string; readonly realloc: number } | null;
	/** Parts that are not counted: for measuring what they cost, and never for judging. */
	readonly without?: readonly Part[];
}

/**
 * Meters a module:
 * - `budget` goes down by 1 for every function entry and loop header and by length / 16 at every memory.copy and
 *   memory.fill; below zero, every loop and every bulk operation traps. An entry may be paid by the caller, a few
 *   instructions earlier (charges.ts). The largest function, which in an interpreter is
 *   the dispatch, pays as it ends and every so many operations: counting in a global would cost most there;
 * - `live`, `peak`, `limit`, `refused`: bytes of heap, headers included; `top`: end of the highest block ever;
 * - `nesting`: bytes of the host's stack, about, that are left to recursion; below zero it traps;
 * - `lowest`: the lowest value of the stack pointer, which is exported as `stack`.
 *
 * @throws Error for an instruction or layout that it does not know
 */
export function meter(
	wasm: Uint8Array,
	{ stackPointer, allocator, without = [] }: MeterOptions,
): Uint8Array<ArrayBuffer> {
	const sections = readSections(wasm);
	const imports = countImports(sections);
	const added = [...meters.filter((meter) => meter !== 'stack'), 'scratch'] as const;
	const first =
		imports.globals +
		append(
			sections,
			section.global,
			added.map((meter) => mutableGlobal(meter === 'budget' ? op.i64 : op.i32, initial[meter] ?? [0])),
		);
	const indices = Object.fromEntries(added.map((meter, i) => [meter, first + i]));
	const exported = { ...indices, stack: stackPointer } as Record<MeterName | 'scratch', number>;
	append(
		sections,
		section.export,
		meters.map((meter) => [...name(meter), 3, ...u32(exported[meter])]),
	);

	const gates = recursionGates(sections);
	const heap = allocator && findAllocator(sections, allocator);
	const targets = heap ? [heap.malloc, heap.free, heap.realloc] : [];
	const bodies = functionBodies(sections);
	const types = functionTypes(sections);
	const firstStandIn =
		imports.functions +
		append(
			sections,
			section.function,
			targets.map((target) => u32(types[target - imports.functions]!)), // they are functions of the module
		);
	/** Calls of the allocator's functions become calls of others that keep accounts, but for those among themselves. */
	const calls = new Map(targets.map((target, i) => [target, firstStandIn + i]));

	const known = signatures(sections);
	const called = [...exportedFunctions(sections).values(), ...tableEntries(sections), ...targets];
	const due = charges(bodies, imports.functions, new Set([...called, ...startFunction(sections)]));
	const largest = bodies.reduce((best, body, i) => (body.length > bodies[best]!.length ? i : best), 0);
	const leftOut = new Set(without);
	const metered = (i: number, around?: (freeLocal: number) => Around) =>
		meterBody(bodies[i]!, {
			globals: exported,
			signature: known[types[i]!]!, // every body has a type
			calls: calls.has(i + imports.functions) ? new Map<number, number>() : calls,
			charges: due[i]!, // as many as bodies
			paysLater: i === largest,
			gate: gates.has(i),
			around,
			without: leftOut,
		});
	const standIns = heap && [
		metered(heap.malloc - imports.functions, (freeLocal) => aroundMalloc(exported, freeLocal)),
		metered(heap.free - imports.functions, () => aroundFree(exported)),
		Uint8Array.from(reallocWrapper(exported, heap.realloc)),
	];
	setFunctionBodies(sections, [...bodies.map((_, i) => metered(i)), ...(standIns ?? [])]);
	redirectExports(sections, calls);
	return writeSections(sections);
}

function findAllocator(
	sections: Sections,
	{ malloc, free, realloc }: NonNullable<MeterOptions['allocator']>,
): Record<'malloc' | 'free' | 'realloc', number> {
	const exported = exportedFunctions(sections);
	const [mallocIndex, freeIndex] = [exported.get(malloc), exported.get(free)];
	if (mallocIndex === undefined || freeIndex === undefined)
		throw new Error(`the module does not export ${malloc} and ${free}`);
	return { malloc: mallocIndex, free: freeIndex, realloc };
}
