// One function's body, rewritten so that it counts its own work.
import { concat, Reader, s32, u32 } from '#lib/sandbox/meter/bytes.ts';
import {
	memoryCopy,
	memoryFill,
	op,
	skipOperands,
	skipPrefixedOperands,
} from '#lib/sandbox/meter/instructions.ts';
import type { Signature } from '#lib/sandbox/meter/sections.ts';

/** Indices of the globals that a body writes. `budget` is an i64, the others are i32. */
export interface BodyGlobals {
	readonly budget: number;
	readonly scratch: number;
	readonly lowest: number;
	readonly stack: number;
	readonly nesting: number;
	readonly mostNesting: number;
}

export interface BodyOptions {
	readonly globals: BodyGlobals;
	readonly signature: Signature;
	/** Calls of the keys become calls of the values. */
	readonly calls: ReadonlyMap<number, number>;
	/** Counts in a local and pays at the end, and every `installment` operations: for a loop that is hot beyond all others. */
	readonly paysLater: boolean;
	/** Recursion passes here: its frames count as nesting. */
	readonly gate: boolean;
	readonly without: ReadonlySet<Part>;
}

/** What a body counts, for those who measure what each of them costs. */
export type Part = 'operations' | 'bulk' | 'stack' | 'nesting';

/** Operations that a body which pays later may owe. */
export const installment = 1024;

const trap = [op.i64Const, 0, op.i64LtS, op.if, op.empty, op.unreachable, op.end];

export function meterBody(body: Uint8Array, options: BodyOptions): Uint8Array {
	const { calls, signature, without } = options;
	const gate = options.gate && !without.has('nesting');
	const counts = !without.has('operations');
	const paysLater = options.paysLater && counts;
	const { budget, scratch, lowest, stack, nesting, mostNesting } = options.globals;
	const reader = new Reader(body);
	const groups = reader.u32();
	const firstGroup = reader.at;
	let locals = signature.parameters.length;
	let frame = frameBase + signature.parameters.reduce((sum, type) => sum + sizeOf(type), 0);
	for (let left = groups; left > 0; left--) {
		const count = reader.u32();
		locals += count;
		frame += count * sizeOf(reader.byte());
	}

	const added = u32(locals); // the index of a local of ours, after all others
	const read = [op.globalGet, ...u32(budget)];
	const write = [op.globalSet, ...u32(budget)];
	const charge = [
		...[op.globalSet, ...u32(scratch), ...read],
		...[op.globalGet, ...u32(scratch), op.i64ExtendI32U, op.i64Const, 4, op.i64ShrU, op.i64Sub, ...write],
		...[...read, ...trap, op.globalGet, ...u32(scratch)],
	];
	const keepLowest = [
		...[op.globalGet, ...u32(stack), op.globalGet, ...u32(lowest), op.i32LtU],
		...[op.if, op.empty, op.globalGet, ...u32(stack), op.globalSet, ...u32(lowest), op.end],
	];
	const pay = [...read, op.localGet, ...added, op.i64ExtendI32U, op.i64Sub, ...write];
	const countInLoop = !counts
		? []
		: paysLater
			? [
					...[op.localGet, ...added, op.i32Const, 1, op.i32Add, op.localTee, ...added],
					...[op.i32Const, ...installmentLeb, op.i32GeU, op.if, op.empty],
					...[...pay, op.i32Const, 0, op.localSet, ...added, ...read, ...trap, op.end],
				]
			: [
					...[...read, op.i64Const, 1, op.i64Sub, op.localTee, ...added, ...write],
					...[op.localGet, ...added, ...trap],
				];
	const nest = [
		...[op.globalGet, ...u32(nesting), op.i32Const, ...s32(frame), op.i32Add, op.globalSet, ...u32(nesting)],
		...[op.globalGet, ...u32(nesting), op.globalGet, ...u32(mostNesting), op.i32GtU],
		...[op.if, op.empty, op.unreachable, op.end],
	];
	const unnest = [
		...[op.globalGet, ...u32(nesting), op.i32Const, ...s32(frame), op.i32Sub, op.globalSet, ...u32(nesting)],
	];
	const countEntry = !counts
		? []
		: paysLater
			? [op.i32Const, 1, op.localSet, ...added]
			: [...read, op.i64Const, 1, op.i64Sub, ...write];
	/** What is owed wherever the body ends: a branch out of it leads to the end of a block round it. */
	const leave = [...(paysLater ? pay : []), ...(gate ? unnest : [])];
	const enter = leave.length > 0 ? [op.block, blockType(signature)] : [];

	const pieces: ArrayLike<number>[] = [
		[...u32(groups + 1), ...body.subarray(firstGroup, reader.at)],
		[1, paysLater ? op.i32 : op.i64],
		[...(gate ? nest : []), ...countEntry, ...enter],
	];
	let copied = reader.at;
	const copyTo = (to: number) => {
		pieces.push(body.subarray(copied, to));
		copied = to;
	};
	/** How the last instructions end: in a constant that is not negative, or in adding one. */
	let ending: 'constant' | 'sum' | null = null;
	while (reader.at < reader.end) {
		const start = reader.at;
		const code = reader.byte();
		const raisesStack: boolean = ending === 'sum'; // it gives back what the function took
		ending = code === op.i32Add && ending === 'constant' ? 'sum' : null;
		if (code === op.prefixed) {
			const second = reader.u32();
			skipPrefixedOperands(second, reader);
			if ((second !== memoryCopy && second !== memoryFill) || without.has('bulk')) continue;
			copyTo(start);
			pieces.push(charge);
		} else if (code === op.call) {
			const other = calls.get(reader.u32());
			if (other === undefined) continue;
			copyTo(start);
			pieces.push([op.call, ...u32(other)]);
			copied = reader.at;
		} else if (code === op.loop) {
			skipOperands(code, reader);
			copyTo(reader.at);
			pieces.push(countInLoop);
		} else if (code === op.globalSet) {
			if (reader.u32() !== stack || raisesStack || without.has('stack')) continue;
			copyTo(reader.at);
			pieces.push(keepLowest);
		} else if (code === op.return && leave.length > 0) {
			copyTo(start);
			pieces.push(leave);
		} else {
			skipOperands(code, reader);
			// The sign stands in the constant's last byte.
			if (code === op.i32Const && !(body[reader.at - 1]! & 0x40)) ending = 'constant';
		}
	}
	copyTo(reader.end);
	if (leave.length > 0) pieces.push(leave, [op.end]);
	return concat(pieces);
}

/** `installment` as signed LEB128: two bytes. */
const installmentLeb = [(installment & 0x7f) | 0x80, installment >> 7];

/** Bytes of a frame beside its locals, about: fitted to where Chromium's stack ends in two dozen kinds of recursion. */
const frameBase = 100;

/** Bytes of a local, by its type. */
function sizeOf(type: number): number {
	return type === op.i32 || type === op.f32 ? 4 : 8;
}

function blockType({ results }: Signature): number {
	if (results.length > 1) throw new Error('the pass does not know functions of several results');
	return results[0] ?? op.empty;
}
