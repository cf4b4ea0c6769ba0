// One function's body, rewritten so that it counts its own work.
import { concat, Reader, u32 } from '#lib/sandbox/meter/bytes.ts';
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
}

export interface BodyOptions {
	readonly globals: BodyGlobals;
	readonly signature: Signature;
	/** Calls of the keys become calls of the values. */
	readonly calls: ReadonlyMap<number, number>;
	/** Counts in a local and pays at the end, and every `installment` operations: for a loop that is hot beyond all others. */
	readonly paysLater: boolean;
}

/** Operations that a body which pays later may owe. */
export const installment = 1024;

const trap = [op.i64Const, 0, op.i64LtS, op.if, op.empty, op.unreachable, op.end];

export function meterBody(body: Uint8Array, options: BodyOptions): Uint8Array {
	const { calls, signature, paysLater } = options;
	const { budget, scratch, lowest, stack } = options.globals;
	const reader = new Reader(body);
	const groups = reader.u32();
	const firstGroup = reader.at;
	let locals = signature.parameters.length;
	for (let left = groups; left > 0; left--) {
		locals += reader.u32();
		reader.skip(1);
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
	const countInLoop = paysLater
		? [
				...[op.localGet, ...added, op.i32Const, 1, op.i32Add, op.localTee, ...added],
				...[op.i32Const, ...installmentLeb, op.i32GeU, op.if, op.empty],
				...[...pay, op.i32Const, 0, op.localSet, ...added, ...read, ...trap, op.end],
			]
		: [
				...[...read, op.i64Const, 1, op.i64Sub, op.localTee, ...added, ...write],
				...[op.localGet, ...added, ...trap],
			];
	const countEntry = paysLater
		? [op.i32Const, 1, op.localSet, ...added, op.block, blockType(signature)]
		: [...read, op.i64Const, 1, op.i64Sub, ...write];

	const pieces: ArrayLike<number>[] = [
		[...u32(groups + 1), ...body.subarray(firstGroup, reader.at)],
		[1, paysLater ? op.i32 : op.i64],
		countEntry,
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
			if (second !== memoryCopy && second !== memoryFill) continue;
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
			if (reader.u32() !== stack || raisesStack) continue;
			copyTo(reader.at);
			pieces.push(keepLowest);
		} else if (code === op.return && paysLater) {
			copyTo(start);
			pieces.push(pay);
		} else {
			skipOperands(code, reader);
			// The sign stands in the constant's last byte.
			if (code === op.i32Const && !(body[reader.at - 1]! & 0x40)) ending = 'constant';
		}
	}
	copyTo(reader.end);
	// A branch out of the body leads to the end of the block round it.
	if (paysLater) pieces.push(pay, [op.end]);
	return concat(pieces);
}

/** `installment` as signed LEB128: two bytes. */
const installmentLeb = [(installment & 0x7f) | 0x80, installment >> 7];

function blockType({ results }: Signature): number {
	if (results.length > 1) throw new Error('the pass does not know functions of several results');
	return results[0] ?? op.empty;
}
