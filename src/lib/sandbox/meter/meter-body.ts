// One function's body, rewritten so that it counts its own work.
import { concat, Reader, u32 } from '#lib/sandbox/meter/bytes.ts';
import {
	memoryCopy,
	memoryFill,
	op,
	skipOperands,
	skipPrefixedOperands,
} from '#lib/sandbox/meter/instructions.ts';
import type { Around } from '#lib/sandbox/meter/heap-wrappers.ts';
import { insertions, type BodyGlobals } from '#lib/sandbox/meter/insertions.ts';
import type { Signature } from '#lib/sandbox/meter/sections.ts';

export interface BodyOptions {
	readonly globals: BodyGlobals;
	readonly signature: Signature;
	/** Calls of the keys become calls of the values. */
	readonly calls: ReadonlyMap<number, number>;
	/** Operations to pay where the instruction at a byte begins, beside the turns of loops. */
	readonly charges: ReadonlyMap<number, number>;
	/** Counts in a local and pays at the end, and every `installment` operations: for a loop that is hot beyond all others. */
	readonly paysLater: boolean;
	/** Recursion passes here: its frames count as nesting. */
	readonly gate: boolean;
	/** Instructions round the body, told the first of two i32 locals that are theirs. */
	readonly around?: ((freeLocal: number) => Around) | undefined;
	readonly without: ReadonlySet<Part>;
}

/** What a body counts, for those who measure what each of them costs. */
export type Part = 'operations' | 'bulk' | 'stack' | 'nesting';

export function meterBody(body: Uint8Array, options: BodyOptions): Uint8Array {
	const { calls, charges, signature, without } = options;
	const gate = options.gate && !without.has('nesting');
	const counts = !without.has('operations');
	const paysLater = options.paysLater && counts;
	const { stack } = options.globals;
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

	// Locals of ours, after all others.
	const around = options.around?.(locals + 1);
	const insert = insertions(options.globals, { count: locals, frame, paysLater });
	/** What is to be done however the body ends: it stands in a block, and leaves it by branches. */
	const leave = [...(paysLater ? insert.pay : []), ...(gate ? insert.unnest : []), ...(around?.after ?? [])];
	const enter = leave.length > 0 ? [op.block, blockType(signature)] : [];

	const pieces: ArrayLike<number>[] = [
		[...u32(groups + (around ? 2 : 1)), ...body.subarray(firstGroup, reader.at)],
		[1, paysLater ? op.i32 : op.i64, ...(around ? [2, op.i32] : [])],
		[...(around?.before ?? []), ...(gate ? insert.nest : []), ...enter],
	];
	let copied = reader.at;
	const copyTo = (to: number) => {
		pieces.push(body.subarray(copied, to));
		copied = to;
	};
	/** Blocks that are open. */
	let open = 0;
	/** The last instruction. */
	let last: number | null = null;
	let lastAt = 0;
	/** How the last instructions end: in a constant, or in adding one that is not negative or taking one that is. */
	let ending: 'positive' | 'negative' | 'raised' | null = null;
	while (reader.at < reader.end) {
		const start = reader.at;
		const due = charges.get(start) ?? 0;
		if (counts && (last === op.loop || due > 0)) {
			copyTo(start);
			pieces.push(last === op.loop ? insert.countTurn(1 + due) : insert.countStretch(due));
		}
		const code = reader.byte();
		const raisesStack: boolean = ending === 'raised'; // it gives back what the function took
		const local = last === op.localTee ? new Reader(body, lastAt + 1).u32() : null;
		const raises: boolean =
			(code === op.i32Add && ending === 'positive') || (code === op.i32Sub && ending === 'negative');
		ending = raises ? 'raised' : null;
		[last, lastAt] = [code, start];
		if (code === op.prefixed) {
			const second = reader.u32();
			skipPrefixedOperands(second, reader);
			if ((second !== memoryCopy && second !== memoryFill) || without.has('bulk')) continue;
			copyTo(start);
			pieces.push(insert.charge);
		} else if (code === op.call) {
			const other = calls.get(reader.u32());
			if (other === undefined) continue;
			copyTo(start);
			pieces.push([op.call, ...u32(other)]);
			copied = reader.at;
		} else if (code === op.globalSet) {
			if (reader.u32() !== stack || raisesStack || without.has('stack')) continue;
			copyTo(reader.at);
			pieces.push(insert.keepLowest(local));
		} else if (code === op.return && leave.length > 0) {
			copyTo(start);
			pieces.push([op.br, ...u32(open)]);
			copied = reader.at;
		} else {
			skipOperands(code, reader);
			if (code === op.block || code === op.loop || code === op.if) open++;
			else if (code === op.end) open--;
			// The sign stands in the constant's last byte.
			else if (code === op.i32Const) ending = body[reader.at - 1]! & 0x40 ? 'negative' : 'positive';
		}
	}
	copyTo(reader.end);
	if (leave.length > 0) pieces.push(leave, [op.end]);
	return concat(pieces);
}

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
