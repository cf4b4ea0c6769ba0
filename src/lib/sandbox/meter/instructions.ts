// The instructions of WebAssembly 2.0 without SIMD: how long each one is.
import { Reader } from '#lib/sandbox/meter/bytes.ts';

export const op = {
	unreachable: 0x00,
	block: 0x02,
	loop: 0x03,
	if: 0x04,
	else: 0x05,
	end: 0x0b,
	br: 0x0c,
	brIf: 0x0d,
	brTable: 0x0e,
	return: 0x0f,
	call: 0x10,
	callIndirect: 0x11,
	localGet: 0x20,
	localSet: 0x21,
	localTee: 0x22,
	globalGet: 0x23,
	globalSet: 0x24,
	i32Load: 0x28,
	i32Const: 0x41,
	i64Const: 0x42,
	i32Eqz: 0x45,
	i32LtS: 0x48,
	i32LtU: 0x49,
	i32GtU: 0x4b,
	i32GeU: 0x4f,
	i64LtS: 0x53,
	i64GtU: 0x56,
	i32Add: 0x6a,
	i32Sub: 0x6b,
	i32And: 0x71,
	i64Add: 0x7c,
	i64Sub: 0x7d,
	i64ShrU: 0x88,
	i64ExtendI32U: 0xad,
	/** Followed by one of `bulk`. */
	prefixed: 0xfc,
	/** Block type: no result. */
	empty: 0x40,
	i32: 0x7f,
	i64: 0x7e,
	f32: 0x7d,
	/** Begins a function's type. */
	function: 0x60,
} as const;

export const memoryCopy = 10;
export const memoryFill = 11;

/** A reader at the first instruction of a body, past its locals. */
export function instructionsOf(body: Uint8Array): Reader {
	const reader = new Reader(body);
	for (let groups = reader.u32(); groups > 0; groups--) {
		reader.u32();
		reader.skip(1);
	}
	return reader;
}

/** Passes over the operands of the instruction just read; throws for one that it does not know. */
export function skipOperands(code: number, reader: Reader): void {
	if (code === op.block || code === op.loop || code === op.if) return reader.skipLeb();
	if (code === op.br || code === op.brIf || code === op.call || code === 0xd2) return reader.skipLeb();
	if (code === op.brTable) {
		for (let count = reader.u32() + 1; count > 0; count--) reader.skipLeb();
		return;
	}
	if (code === op.callIndirect) {
		reader.skipLeb();
		return reader.skipLeb();
	}
	if (code === 0x1c) return reader.skip(reader.u32());
	if (code >= 0x20 && code <= 0x26) return reader.skipLeb();
	if (code >= 0x28 && code <= 0x3e) {
		reader.skipLeb();
		return reader.skipLeb();
	}
	if (code === 0x3f || code === 0x40 || code === 0xd0) return reader.skip(1);
	if (code === op.i32Const || code === op.i64Const) return reader.skipLeb();
	if (code === 0x43) return reader.skip(4);
	if (code === 0x44) return reader.skip(8);
	if (code >= 0x45 && code <= 0xc4) return;
	if (code <= 0x01 || code === op.else || code === op.end || code === op.return) return;
	if (code === 0x1a || code === 0x1b || code === 0xd1) return;
	throw new Error(`the pass does not know instruction 0x${code.toString(16)} at byte ${reader.at - 1}`);
}

/** The same after the prefix 0xfc. */
export function skipPrefixedOperands(code: number, reader: Reader): void {
	const operands = [0, 0, 0, 0, 0, 0, 0, 0, 2, 1, 2, 1, 2, 1, 2, 1, 1, 1][code];
	if (operands === undefined) throw new Error(`the pass does not know instruction 0xfc ${code}`);
	for (let i = 0; i < operands; i++) reader.skipLeb();
}
