// The instructions that are put into a body.
import { s32, u32 } from '#lib/sandbox/meter/bytes.ts';
import { op } from '#lib/sandbox/meter/instructions.ts';

/** Indices of the globals that a body writes. `budget` is an i64, the others are i32. */
export interface BodyGlobals {
	readonly budget: number;
	readonly scratch: number;
	readonly lowest: number;
	readonly stack: number;
	readonly nesting: number;
}

export interface BodyPlaces {
	/** Local for operations: an i32 that holds what is owed in a body which pays later, else an i64 for a moment. */
	readonly count: number;
	/** Bytes of the body's frame. */
	readonly frame: number;
	readonly paysLater: boolean;
}

/** Operations that a body which pays later may owe. */
export const installment = 1024;

const trap = [op.i64Const, 0, op.i64LtS, op.if, op.empty, op.unreachable, op.end];

export function insertions(globals: BodyGlobals, places: BodyPlaces) {
	const { budget, scratch, lowest, stack, nesting } = globals;
	const { frame, paysLater } = places;
	const count = u32(places.count);
	const read = [op.globalGet, ...u32(budget)];
	const write = [op.globalSet, ...u32(budget)];
	const owe = (operations: number) => [op.localGet, ...count, op.i32Const, ...s32(operations), op.i32Add];
	const take = (operations: number) => [...read, op.i64Const, ...s32(operations), op.i64Sub];
	const pay = [...read, op.localGet, ...count, op.i64ExtendI32U, op.i64Sub, ...write];
	return {
		/** Before a bulk operation, whose length is on the stack and stays there. */
		charge: [
			...[op.globalSet, ...u32(scratch), ...read],
			...[op.globalGet, ...u32(scratch), op.i64ExtendI32U, op.i64Const, 4, op.i64ShrU, op.i64Sub, ...write],
			...[...read, ...trap, op.globalGet, ...u32(scratch)],
		],
		/** After the stack pointer was set. What it was set to stands in a local too, or is read back. */
		keepLowest(local: number | null): number[] {
			const pointer = local === null ? [op.globalGet, ...u32(stack)] : [op.localGet, ...u32(local)];
			return [
				...[...pointer, op.globalGet, ...u32(lowest), op.i32LtU],
				...[op.if, op.empty, ...pointer, op.globalSet, ...u32(lowest), op.end],
			];
		},
		countStretch(operations: number): number[] {
			return paysLater ? [...owe(operations), op.localSet, ...count] : [...take(operations), ...write];
		},
		/** At the head of a loop: traps where the budget is spent. */
		countTurn(operations: number): number[] {
			if (!paysLater)
				return [...take(operations), op.localTee, ...count, ...write, op.localGet, ...count, ...trap];
			return [
				...[...owe(operations), op.localTee, ...count],
				...[op.i32Const, ...s32(installment), op.i32GeU, op.if, op.empty],
				...[...pay, op.i32Const, 0, op.localSet, ...count, ...read, ...trap, op.end],
			];
		},
		/** Of a body that pays later. */
		pay,
		/** Read back: a local would make each frame on the host's stack longer. */
		nest: [
			...[op.globalGet, ...u32(nesting), op.i32Const, ...s32(frame), op.i32Sub],
			...[op.globalSet, ...u32(nesting), op.globalGet, ...u32(nesting)],
			...[op.i32Const, 0, op.i32LtS, op.if, op.empty, op.unreachable, op.end],
		],
		unnest: [
			...[op.globalGet, ...u32(nesting), op.i32Const, ...s32(frame), op.i32Add],
			...[op.globalSet, ...u32(nesting)],
		],
	};
}
