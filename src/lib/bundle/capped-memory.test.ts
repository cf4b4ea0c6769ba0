import { expect, test } from 'vitest';
import { withMemoryMaximum } from '#lib/bundle/capped-memory.ts';

const header = [0, 97, 115, 109, 1, 0, 0, 0];
const exportMemory = [7, 5, 1, 1, 109, 2, 0]; // as "m"
const module = (memory: readonly number[]): Uint8Array<ArrayBuffer> =>
	Uint8Array.from([...header, 5, memory.length + 1, 1, ...memory, ...exportMemory]);

async function memoryOf(wasm: Uint8Array<ArrayBuffer>): Promise<WebAssembly.Memory> {
	const { instance } = await WebAssembly.instantiate(wasm);
	return instance.exports['m'] as WebAssembly.Memory;
}

test('lets the memory grow to the maximum and no further', async () => {
	const memory = await memoryOf(withMemoryMaximum(module([0, 1]), 300));
	expect(memory.grow(299)).toBe(1);
	expect(() => memory.grow(1)).toThrow(RangeError);
});

test('keeps a start that takes two bytes to write', async () => {
	const memory = await memoryOf(withMemoryMaximum(module([0, 0xac, 2]), 8192));
	expect(memory.buffer.byteLength).toBe(300 * 65536);
});

test('refuses a module that it does not understand', () => {
	expect(() => withMemoryMaximum(module([1, 1, 2]), 8)).toThrow('no maximum');
	expect(() => withMemoryMaximum(module([0, 9]), 8)).toThrow('9 pages');
	expect(() => withMemoryMaximum(Uint8Array.from(header), 8)).toThrow('no maximum');
});
