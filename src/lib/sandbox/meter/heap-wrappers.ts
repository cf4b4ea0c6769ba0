// Functions put round malloc, free and realloc: they keep the bytes alive, their peak, a limit and the refusals.
import { u32 } from '#lib/sandbox/meter/bytes.ts';
import { op } from '#lib/sandbox/meter/instructions.ts';

export interface HeapGlobals {
	readonly live: number;
	readonly peak: number;
	readonly limit: number;
	readonly refused: number;
	/** End of the highest block there ever was. */
	readonly top: number;
}
export interface Allocator {
	readonly malloc: number;
	readonly free: number;
	readonly realloc: number;
}

const get = (local: number) => [op.localGet, ...u32(local)];
const set = (local: number) => [op.localSet, ...u32(local)];
const read = (global: number) => [op.globalGet, ...u32(global)];
const write = (global: number) => [op.globalSet, ...u32(global)];
const call = (index: number) => [op.call, ...u32(index)];
const constant = (value: 0 | 1 | 4) => [op.i32Const, value];
/** -8 as LEB128: clears the flags that dlmalloc keeps in the low bits of a block's size. */
const sizeMask = [op.i32Const, 0x78];

/** Bytes of the block at a local pointer, header included: the word before it, without its flags. */
const blockSize = (pointer: number) => [
	...[...get(pointer), ...constant(4), op.i32Sub],
	...[op.i32Load, 2, 0, ...sizeMask, op.i32And],
];

/** if (live + wanted > limit) { refused++; return 0 }, in 64 bits so that it can't overflow. `wanted` leaves an i32. */
const refuseAbove = ({ live, limit, refused }: HeapGlobals, wanted: readonly number[]) => [
	...[...read(live), op.i64ExtendI32U, ...wanted, op.i64ExtendI32U, op.i64Add],
	...[...read(limit), op.i64ExtendI32U, op.i64GtU, op.if, op.empty],
	...refuse(refused),
	op.end,
];
const refuse = (refused: number) => [
	...[...read(refused), ...constant(1), op.i32Add, ...write(refused)],
	...[...constant(0), op.return],
];
/**
 * Adds the block at a local pointer to the bytes alive, whose number is on the stack; keeps the most of them and the
 * highest end. `size` is a free local.
 */
const account = ({ live, peak, top }: HeapGlobals, pointer: number, size: number) => [
	...[...blockSize(pointer), op.localTee, size, op.i32Add, ...write(live)],
	...[...read(live), ...read(peak), op.i32GtU, op.if, op.empty, ...read(live), ...write(peak), op.end],
	...[...get(pointer), ...get(size), op.i32Add, op.localTee, size, ...read(top), op.i32GtU],
	...[op.if, op.empty, ...get(size), ...write(top), op.end],
];

/** (n) -> pointer, 0 where refused. */
export function mallocWrapper(heap: HeapGlobals, { malloc }: Allocator): number[] {
	const [n, pointer, size] = [0, 1, 2];
	return [
		...[1, 2, op.i32],
		...refuseAbove(heap, get(n)),
		...[
			...get(n),
			...call(malloc),
			op.localTee,
			pointer,
			op.i32Eqz,
			op.if,
			op.empty,
			...refuse(heap.refused),
			op.end,
		],
		...[...read(heap.live), ...account(heap, pointer, size)],
		...[...get(pointer), op.end],
	];
}

/** (pointer) */
export function freeWrapper({ live }: HeapGlobals, { free }: Allocator): number[] {
	const pointer = 0;
	return [
		0,
		...[...get(pointer), op.if, op.empty],
		...[...read(live), ...blockSize(pointer), op.i32Sub, ...write(live)],
		...[op.end, ...get(pointer), ...call(free), op.end],
	];
}

/** (pointer, n) -> pointer, 0 where refused. */
export function reallocWrapper(heap: HeapGlobals, { realloc }: Allocator): number[] {
	const [pointer, n, old, moved] = [0, 1, 2, 3];
	const grows = [...get(n), ...get(old), op.i32GtU];
	return [
		...[1, 2, op.i32],
		...[...get(pointer), op.if, op.empty, ...blockSize(pointer), ...set(old), op.end],
		...[...grows, op.if, op.empty, ...refuseAbove(heap, [...get(n), ...get(old), op.i32Sub]), op.end],
		...[...get(pointer), ...get(n), ...call(realloc), op.localTee, moved, op.i32Eqz],
		...[op.if, op.empty, ...refuse(heap.refused), op.end],
		...[...read(heap.live), ...get(old), op.i32Sub, ...account(heap, moved, old)],
		...[...get(moved), op.end],
	];
}
