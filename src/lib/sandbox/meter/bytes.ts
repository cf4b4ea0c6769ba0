// Reading and writing the numbers of a WebAssembly binary (LEB128).

/** A place in a binary that moves on as things are read. Throws a RangeError past the end. */
export class Reader {
	readonly bytes: Uint8Array;
	at: number;
	readonly end: number;

	constructor(bytes: Uint8Array, at = 0, end = bytes.length) {
		this.bytes = bytes;
		this.at = at;
		this.end = end;
	}
	byte(): number {
		if (this.at >= this.end) throw new RangeError(`the binary ends at ${this.end}`);
		return this.bytes[this.at++]!; // at < end
	}
	u32(): number {
		let value = 0;
		for (let shift = 0; ; shift += 7) {
			const byte = this.byte();
			value += (byte & 0x7f) * 2 ** shift;
			if (byte < 0x80) return value;
		}
	}
	/** Passes over a signed or unsigned LEB128 of any width. */
	skipLeb(): void {
		while (this.byte() >= 0x80);
	}
	skip(count: number): void {
		this.at += count;
	}
	name(): string {
		const length = this.u32();
		this.at += length;
		return new TextDecoder().decode(this.bytes.subarray(this.at - length, this.at));
	}
}

export function u32(value: number): number[] {
	const bytes: number[] = [];
	do {
		const low = value % 128;
		value = Math.floor(value / 128);
		bytes.push(value > 0 ? low | 0x80 : low);
	} while (value > 0);
	return bytes;
}

/** Signed, as the constants of instructions are. */
export function s32(value: number): number[] {
	const bytes: number[] = [];
	for (;;) {
		const low = value & 0x7f;
		value >>= 7;
		const isLast = (value === 0 && !(low & 0x40)) || (value === -1 && (low & 0x40) !== 0);
		bytes.push(isLast ? low : low | 0x80);
		if (isLast) return bytes;
	}
}

export function name(text: string): number[] {
	const bytes = [...new TextEncoder().encode(text)];
	return [...u32(bytes.length), ...bytes];
}

/** Many pieces as one array. */
export function concat(pieces: readonly ArrayLike<number>[]): Uint8Array<ArrayBuffer> {
	const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
	let at = 0;
	for (const piece of pieces) {
		all.set(piece, at);
		at += piece.length;
	}
	return all;
}
