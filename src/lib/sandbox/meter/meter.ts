// The pass: a copy of a WebAssembly module that counts its own work, bytes and stack, and stops when its budget is spent.
import { name, u32 } from '#lib/sandbox/meter/bytes.ts';
import {
	freeWrapper,
	mallocWrapper,
	reallocWrapper,
	type Allocator,
} from '#lib/sandbox/meter/heap-wrappers.ts';
import { op } from '#lib/sandbox/meter/instructions.ts';
import { meterBody, type Part } from '#lib/sandbox/meter/meter-body.ts';
import { recursionGates } from '#lib/sandbox/meter/recursion.ts';
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
	writeSections,
	type Sections,
} from '#lib/sandbox/meter/sections.ts';

/** Goes up with every change of what the pass writes: counts of different versions can't be compared. */
export const passVersion = 3;

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
	'mostNesting',
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
	mostNesting: [0x7f],
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
 * - `budget` goes down by 1 at every function entry and loop header and by length / 16 at every memory.copy and
 *   memory.fill; below zero, every loop and every bulk operation traps. The largest function, which in an interpreter is
 *   the dispatch, pays as it ends and every so many operations: counting in a global would cost most there;
 * - `live`, `peak`, `limit`, `refused`: bytes of heap, headers included; `top`: end of the highest block ever;
 * - `nesting`: bytes of the host's stack, about, that recursion takes; above `mostNesting` it traps;
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
	const found = allocator && findAllocator(sections, allocator);
	const calls = found
		? wrapAllocator(sections, found, exported, imports.functions)
		: new Map<number, number>();

	const bodies = functionBodies(sections);
	const known = signatures(sections);
	const types = functionTypes(sections);
	const own = bodies.length - calls.size; // the wrappers stand last
	const largest = bodies.reduce((best, body, i) => (body.length > bodies[best]!.length ? i : best), 0);
	const leftOut = new Set(without);
	const metered = bodies.map((body, i) => {
		if (i >= own) return body;
		const isAllocator = found !== null && Object.values(found).includes(i + imports.functions);
		return meterBody(body, {
			globals: exported,
			signature: known[types[i]!]!, // every body has a type
			calls: isAllocator ? new Map<number, number>() : calls,
			paysLater: i === largest,
			gate: gates.has(i),
			without: leftOut,
		});
	});
	setFunctionBodies(sections, metered);
	redirectExports(sections, calls);
	return writeSections(sections);
}

function findAllocator(
	sections: Sections,
	{ malloc, free, realloc }: NonNullable<MeterOptions['allocator']>,
): Allocator {
	const exported = exportedFunctions(sections);
	const [mallocIndex, freeIndex] = [exported.get(malloc), exported.get(free)];
	if (mallocIndex === undefined || freeIndex === undefined)
		throw new Error(`the module does not export ${malloc} and ${free}`);
	return { malloc: mallocIndex, free: freeIndex, realloc };
}

/** Appends the wrappers; returns which function each of them stands for. */
function wrapAllocator(
	sections: Sections,
	allocator: Allocator,
	heap: Parameters<typeof mallocWrapper>[0],
	imported: number,
): Map<number, number> {
	const types = functionTypes(sections);
	const targets = [allocator.malloc, allocator.free, allocator.realloc];
	const first =
		imported +
		append(
			sections,
			section.function,
			targets.map((target) => u32(types[target - imported]!)),
		);
	const bodies = [
		mallocWrapper(heap, allocator),
		freeWrapper(heap, allocator),
		reallocWrapper(heap, allocator),
	];
	setFunctionBodies(sections, [...functionBodies(sections), ...bodies.map((body) => Uint8Array.from(body))]);
	return new Map(targets.map((target, i) => [target, first + i]));
}
