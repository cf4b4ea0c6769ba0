import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MemoryReader } from '#lib/sandbox/memory-reader.ts';
import { run } from '#lib/sandbox/open-for-test.ts';

test('memory that makes no sense is read as nothing or as some value, and always to an end', () => {
	const memory = new WebAssembly.Memory({ initial: 1 });
	const words = new Uint32Array(memory.buffer);
	/** Small numbers are tags, classes and counts; larger ones point into the memory, or out of it. */
	const word = fc.oneof(
		fc.nat({ max: 40 }),
		fc.nat({ max: 4000 }).map((at) => 4 * at),
		fc.integer({ min: -9, max: 7 }),
		fc.constantFrom(0xffffffff, 0x7fffffff, 0x80000000, 0x00020d00, 0x00010100),
		fc.nat({ max: 0xffffffff }),
	);
	fc.assert(
		fc.property(fc.array(word, { minLength: 50, maxLength: 300 }), fc.nat({ max: 250 }), (garbage, at) => {
			for (let i = 0; i < 4096; i++) words[i] = garbage[i % garbage.length]!; // not empty
			let reader: MemoryReader;
			try {
				reader = new MemoryReader(memory, { samples: 4 * (at % 7), runtime: 16 });
			} catch (error) {
				expect(error).toBeInstanceOf(RangeError); // memory of ours is never like this
				return;
			}
			expect(() => reader.read(4 * at)).not.toThrow();
			expect(() => reader.objectsIn(4 * at)).not.toThrow();
		}),
		{ numRuns: 1000 },
	);
});

test('records with many deleted fields, wide names and numbers as names are read', async () => {
	const { outcome } = await run(`const f = () => {
		const o = {}; for (let i = 0; i < 5000; i++) o['k' + i] = i;
		for (let i = 0; i < 4999; i++) delete o['k' + i];
		return [o, { '\\u4321': 1, 7: 2, '-1': 3, '4294967295': 4, 'a b': 5 }];
	}`);
	expect(outcome).toMatchObject({
		value: [{ k4999: 4999 }, { '\u4321': 1, 7: 2, '-1': 3, '4294967295': 4, 'a b': 5 }],
	});
});

test('what the caps allow crosses, and one more does not', async () => {
	const kind = async (value: string) => (await run(`const f = () => ${value}`)).outcome.kind;
	expect(await kind('new Array(1e6).fill(0.5)')).toBe('returned');
	expect(await kind('new Array(1e6 + 1).fill(0.5)')).toBe('too-much-output');
	expect(await kind('Array.from({ length: 1000 }, () => new Array(1000).fill(1))')).toBe('returned');
	expect(await kind('[Array.from({ length: 1000 }, () => new Array(1000).fill(1)), 1]')).toBe(
		'too-much-output',
	);
	expect(await kind('new Float64Array(1e6)')).toBe('returned');
	expect(await kind("'x'.repeat(1e6)")).toBe('returned');
	expect(await kind("'x'.repeat(1e6 + 1)")).toBe('too-much-output');
	const fields = (n: number) => `Object.fromEntries(Array.from({ length: ${n} }, (_, i) => ['k' + i, i]))`;
	expect(await kind(fields(10_000))).toBe('returned');
	expect(await kind(fields(10_001))).toBe('too-much-output');
	expect(await kind('[...Array(31)].reduce((a) => [a], [1])')).toBe('returned');
	expect(await kind('[...Array(32)].reduce((a) => [a], [1])')).toBe('not-data');
});
