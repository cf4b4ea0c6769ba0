import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inputForm } from '#lib/sandbox/input-form.ts';
import { InputMemory } from '#lib/sandbox/input-memory.ts';
import { run } from '#lib/sandbox/open-for-test.ts';
import { RandomStream, type Input } from '#lib/judge/value.ts';

const inputs: readonly Input[] = [
	[1, 2],
	[
		[
			[1, 2.5],
			[3, 4],
		],
		'text',
		true,
	],
	[[[1], 'a', null], { b: [1, 2, 3] }, new RandomStream(3), new Float64Array(2)],
];

test('memory that makes no sense is left alone or written somewhere inside, and always to an end', () => {
	const memory = new WebAssembly.Memory({ initial: 1 });
	const words = new Uint32Array(memory.buffer);
	/** Small numbers are tags, classes and counts; larger ones point into the memory, or out of it. */
	const word = fc.oneof(
		fc.nat({ max: 4 }),
		fc.nat({ max: 4000 }).map((at) => 4 * at),
		fc.constantFrom(0xffffffff, 0x7fffffff, 0x80000000, 0x00020d00, 0x00010100),
		fc.nat({ max: 0xffffffff }),
	);
	fc.assert(
		fc.property(
			fc.array(word, { minLength: 3, maxLength: 300 }),
			fc.nat({ max: 250 }),
			fc.constantFrom(...inputs),
			(garbage, at, input) => {
				for (let i = 0; i < words.length; i++) words[i] = garbage[i % garbage.length]!; // not empty
				const inside = new InputMemory(memory, [4 * (at % 7), 4 * (at % 11)]);
				const form = inputForm(input);
				expect(typeof inside.holds(4 * at, form, [8])).toBe('boolean');
				try {
					inside.fill(4 * at, form);
				} catch (error) {
					expect(String(error)).toContain('the input is not where it was built');
				}
			},
		),
		{ numRuns: 500 },
	);
});

test('while an input is built, nothing of the submission runs', async () => {
	const rows = (columns: number) =>
		Array.from({ length: 40 }, (_, i) => new Array<number>(columns).fill(i + 0.5));
	const X = [rows(3), rows(50), new Array<number>(300).fill(0.25), 'text', [[1], 'a']];
	const { outcome } = await run(
		`let calls = 0;
		const called = { get() { calls++; return 1; }, set() { calls++; }, configurable: true };
		Object.defineProperty(Object.getPrototypeOf(Float64Array.prototype), 'length', called);
		Object.defineProperty(Array.prototype, 'constructor', called);
		for (const key of [0, 1, 'length', Symbol.iterator, Symbol.isConcatSpreadable])
			Object.defineProperty(Object.prototype, key, called);
		const f = (X) => { const before = calls; delete Array.prototype.constructor; return [before, X]; };`,
		[X],
	);
	expect(outcome).toMatchObject({ kind: 'returned', value: [0, X] });
});

test('long lists arrive whole', async () => {
	const X = Array.from({ length: 70_000 }, (_, i) => i / 3);
	const { outcome } = await run('const f = (X) => [X.length, X[1], X[64_999], X[69_999], X.at(-2)]', [X]);
	expect(outcome).toMatchObject({ value: [70_000, 1 / 3, X[64_999], X[69_999], X[69_998]] });
});
