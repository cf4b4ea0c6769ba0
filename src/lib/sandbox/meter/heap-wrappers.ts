// Code put round malloc, free and realloc: it keeps the bytes alive, their peak, a limit and the refusals.
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
/** Instructions that a body begins and ends with; both may return early. */
export interface Around {
	readonly before: readonly number[];
	readonly after: readonly number[];
}

const get = (local: number) => [op.localGet, ...u32(local)];
const set = (local: number) => [op.localSet, ...u32(local)];
const tee = (local: number) => [op.localTee, ...u32(local)];
const read = (global: number) => [op.globalGet, ...u32(global)];
const write = (global: number) => [op.globalSet, ...u32(global)];
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
 * Notes a new block at a local pointer: bytes alive, whose number without it `others` leaves, their peak and the highest
 * end. `size` is a free local.
 */
const account = (
	{ live, peak, top }: HeapGlobals,
	pointer: number,
	size: number,
	others: readonly number[],
) => [
	...[...get(pointer), ...blockSize(pointer), ...tee(size), op.i32Add, ...read(top), op.i32GtU],
	...[op.if, op.empty, ...get(pointer), ...get(size), op.i32Add, ...write(top), op.end],
	...[...others, ...get(size), op.i32Add, ...tee(size), ...write(live)],
	...[...get(size), ...read(peak), op.i32GtU, op.if, op.empty, ...get(size), ...write(peak), op.end],
];

/** Round the body of malloc, (n) -> pointer, 0 where refused. */
export function aroundMalloc(heap: HeapGlobals, freeLocal: number): Around {
	const [n, pointer, size] = [0, freeLocal, freeLocal + 1];
	return {
		before: refuseAbove(heap, get(n)),
		after: [
			...[...tee(pointer), op.i32Eqz, op.if, op.empty, ...refuse(heap.refused), op.end],
			...[...account(heap, pointer, size, read(heap.live)), ...get(pointer)],
		],
	};
}

/** Round the body of free, (pointer). */
export function aroundFree({ live }: HeapGlobals): Around {
	const pointer = 0;
	return {
		before: [
			...[...get(pointer), op.if, op.empty],
			...[...read(live), ...blockSize(pointer), op.i32Sub, ...write(live), op.end],
		],
		after: [],
	};
}

/** A body that calls realloc, (pointer, n) -> pointer, 0 where refused. */
export function reallocWrapper(heap: HeapGlobals, realloc: number): number[] {
	const [pointer, n, old, moved] = [0, 1, 2, 3];
	const grows = [...get(n), ...get(old), op.i32GtU];
	return [
		...[1, 2, op.i32],
		...[...get(pointer), op.if, op.empty, ...blockSize(pointer), ...set(old), op.end],
		...[...grows, op.if, op.empty, ...refuseAbove(heap, [...get(n), ...get(old), op.i32Sub]), op.end],
		...[...get(pointer), ...get(n), op.call, ...u32(realloc), ...tee(moved), op.i32Eqz],
		...[op.if, op.empty, ...refuse(heap.refused), op.end],
		...[...account(heap, moved, n, [...read(heap.live), ...get(old), op.i32Sub]), ...get(moved), op.end],
	];
}
