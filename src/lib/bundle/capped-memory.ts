// esbuild's wasm sets no limit to its memory: a page would lose gigabytes to a source that makes it grow without end.

const memorySection = 5;
const headerBytes = 8;

/**
 * The same module with a maximum for the one memory that it defines.
 *
 * @param wasm     a module with one memory, of 32-bit addresses and without a maximum
 * @param maxPages pages of 64 KiB
 * @throws if the module is not of this kind
 */
export function withMemoryMaximum(wasm: Uint8Array, maxPages: number): Uint8Array<ArrayBuffer> {
	let at = headerBytes;
	while (at < wasm.length) {
		const id = wasm[at];
		const size = readCount(wasm, at + 1);
		const end = size.next + size.value;
		if (id === memorySection) {
			const count = readCount(wasm, size.next);
			const flags = wasm[count.next];
			const min = readCount(wasm, count.next + 1);
			if (count.value !== 1 || flags !== 0 || min.next !== end) break;
			if (min.value > maxPages) throw new Error(`the module starts with ${min.value} pages`);
			const body = [1, 1, ...count32(min.value), ...count32(maxPages)];
			return joined([
				wasm.subarray(0, at),
				Uint8Array.from([memorySection, ...count32(body.length), ...body]),
				wasm.subarray(end),
			]);
		}
		at = end;
	}
	throw new Error('not a module with one memory of no maximum');
}

/** An unsigned LEB128 number, and where what follows it begins. */
function readCount(bytes: Uint8Array, from: number): { value: number; next: number } {
	let value = 0;
	for (let at = from, scale = 1; at < bytes.length; at += 1, scale *= 128) {
		const byte = bytes[at]!; // in range
		value += (byte & 127) * scale;
		if (byte < 128) return { value, next: at + 1 };
	}
	throw new Error('the module ends within a number');
}

function count32(value: number): number[] {
	return value < 128 ? [value] : [(value & 127) | 128, ...count32(Math.floor(value / 128))];
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return all;
}
